/// One part of a criterion that lists several, such as "housing" among the social needs that are to be met.
package struct ListedPart: Sendable {
  /// Position in `all`, from 0.
  package let number: Int
  /// The id of the criterion that lists it.
  package let criterion: String
  /// The part in a few words, as a report names it.
  package let name: String

  /// Those of one criterion stand together, in its order.
  package static let all: [ListedPart] = {
    let starts = LiteralRows.listedParts.rowStarts()
    return (0..<starts.count - 1).map { row in
      let start = Int(starts[row])
      let end = Int(starts[row + 1]) - 1
      func field(_ position: Int) -> String {
        LiteralRows.listedParts.string(LiteralRows.listedParts.field(position, start: start, end: end))
      }
      return ListedPart(number: row, criterion: field(0), name: field(1))
    }
  }()

  /// Hands over the phrases by which prose speaks of each part, with the part's position in `all`; capitals stand for
  /// letters.
  package static func forEachPhrase(_ body: (_ part: Int, _ phrase: UnsafeBufferPointer<UInt8>) -> Void) {
    let rows = LiteralRows.listedParts
    let starts = rows.rowStarts()
    for row in 0..<starts.count - 1 {
      let field = rows.field(2, start: Int(starts[row]), end: Int(starts[row + 1]) - 1)
      let line = UnsafeBufferPointer(start: rows.base + Int(field.start), count: Int(field.count))
      var start = 0
      for index in 0...line.count where index == line.count || line[index] == UInt8(ascii: ",") {
        if index > start { body(row, UnsafeBufferPointer(rebasing: line[start..<index])) }
        start = index + 1
      }
    }
  }
}

extension LiteralRows {
  /// Criterion, part, phrases. The words are those that people write; finding one says that the part is spoken of.
  static let listedParts = LiteralRows(
    """
    A-2.2.1-04|PCNs|PCN,pcn,primary care network
    A-2.2.1-04|CCG|CCG,ccg,clinical commissioning group
    A-2.2.1-04|local authority|local authority,local-authority,council,borough
    A-2.2.1-04|VCSE organisations|VCSE,VCS,vcse,voluntary sector,charity,charities
    A-2.2.1-04|people who use services|service user,lived experience,lived-experience,expert by experience,\
    people who use,survivor
    A-2.2.1-04|families|family,families,relative,parent,next of kin
    A-2.2.1-04|carers|carer
    A-2.2.1-04|communities|local community,local communities,community group,community organisation,community leader,\
    faith group,resident
    A-2.2.1-18|smaller or micro organisations|micro,small charity,small charities,smaller charities,\
    smaller organisation,small organisation,small group,small grant,grant pot,income under
    A-2.2.1-18|grassroots groups|grassroots,grass-roots,grass roots,neighbourhood group,residents association
    A-2.2.1-18|local community or faith groups|community group,community association,community organisation,\
    community centre,faith,mosque,church,churches,gurdwara,temple,synagogue,chapel
    A-2.2.1-18|user-led groups|user-led,user led,led by people who,survivor-led,survivor led,peer-led,peer led,\
    service user forum,user forum,lived experience organisation,run by people with lived experience
    A-2.2.1-36|people on a CTO|CTO,community treatment order
    A-2.2.1-36|people with section 117 aftercare|section 117,s117,S117,aftercare
    A-2.2.1-36|people leaving hospital|leaving hospital,hospital discharge,discharged from hospital,\
    discharge from hospital,hospital leavers,discharge from the ward,leave hospital,leave the ward,coming home from
    A-2.2.1-36|people in supported housing|supported housing,supported living,supported accommodation,\
    supported tenancies,supported tenancy
    A-2.2.1-36|people who need assertive care|assertive,hard to engage,stay in touch with people who
    A-2.2.1-36|people at risk of relapse or detention|relapse,detention,detained,sectioned,readmission,Mental Health Act
    A-2.2.1-36|groups that are served less well|minority ethnic,BAME,Black,LGBT,older men,young men,refugee,traveller,\
    deprived,demographic
    A-2.2.1-44|housing|housing,tenancy,tenancies,homeless,landlord,accommodation
    A-2.2.1-44|advocacy|advocacy,advocate
    A-2.2.1-44|money and benefits|welfare rights,welfare benefit,benefits advice,debt,money advice,financial support,\
    financial advice,citizens advice,money worries
    A-2.2.1-44|isolation|isolation,isolated,lonely,loneliness,befriending,connector,social prescribing
    A-2.2.1-44|work|employment specialist,employment support,employment adviser,supported employment,IPS,into work,\
    paid work,jobcentre,job retention,employment
    A-2.2.1-44|education or training|recovery college,adult education,further education,adult learning,college,\
    courses,university
    A-2.2.1-47|PCN development|PCN development,ARRS,additional roles,network development
    A-2.2.1-47|Ageing Well|Ageing Well
    A-2.2.1-47|digital transformation|digital transformation,digital aspirant,digital programme,digital fund,NHSX,\
    LHCR,shared care record
    A-2.2.1-47|personalised care|personalised care,personal health budget,social prescribing
    A-2.2.1-49|urgent and emergency mental health|urgent and emergency,crisis transformation,crisis care,UEMH,UEC,\
    crisis programme,crisis plan,crisis pathway,first response
    A-2.2.1-49|children's and young people's plans|CYP mental health,CYPMH,CYP,children and young people,\
    young people's plan,CAMHS
    A-2.2.1-49|primary care plans|primary care strategy,primary care transformation,primary care plan,GP strategy,\
    primary care programme
    A-2.2.1-49|other plans|ICS plan,STP plan,digital strategy,Ageing Well,housing strategy,population health,\
    suicide prevention,wellbeing strategy,learning disability programme
    A-2.2.1-74|the criminal justice system|prison,probation,criminal justice,liaison and diversion,RECONNECT,forensic,\
    custody
    A-2.2.1-74|out-of-area care|out-of-area,out of area,OAP,repatriation,repatriate,placed away from home
    A-2.2.1-74|homelessness and rough sleeping|homeless,homelessness,rough sleeping,rough sleeper,hostel,\
    no fixed abode,rough sleep
    A-2.2.2-02|psychosis|psychosis,psychoses,psychotic,schizophrenia,schizoaffective
    A-2.2.2-02|bipolar disorder|bipolar
    A-2.2.2-02|‘personality disorder’|personality disorder,complex emotional needs,complex emotional need,CEN,EUPD,BPD
    A-2.2.2-02|eating disorders|eating disorder,anorexia,bulimia
    A-2.2.2-02|severe depression|severe depression,severe depressive,major depression,psychotic depression,depression
    A-2.2.2-02|people who need rehabilitation|rehabilitation,rehab,long stay
    A-2.2.2-25|acute mental health|acute out-of-area,acute out of area,acute placement,acute bed,acute admission,\
    acute OAP,acute ward,inappropriate out of area,inappropriate out-of-area
    A-2.2.2-25|mental health rehabilitation|rehabilitation placement,rehabilitation bed,rehab placement,\
    locked rehabilitation,rehabilitation ward,rehabilitation hospital,out-of-area rehabilitation,\
    out of area rehabilitation
    A-2.4.1-27|NHS England's specialised commissioning|specialised commissioning,specialist commissioning,\
    provider collaborative
    A-2.4.1-27|local authorities|local authority,local authorities,council,children's services,leaving care,social care
    A-2.4.1-27|NHS England's Health and Justice|Health and Justice,youth offending,youth justice,prison
    A-2.4.1-27|local VCSE organisations|VCSE,VCS,voluntary,charity,charities,youth club
    A-2.4.1-27|primary care|primary care,GP,practice,PCN
    A-2.4.1-27|education, training and employment|college,university,universities,education,school,apprenticeship,\
    jobcentre,employment,DWP
    A-2.4.1-27|other community groups|community group,faith group,sports club,community organisation,\
    young people's forum,youth forum
    A-2.5.2-13|housing|housing,tenancy,tenancies,landlord,homeless,homelessness
    A-2.5.2-13|financial advice|financial advice,debt,welfare rights,money advice,citizens advice,benefits advice,\
    welfare benefit
    A-2.5.2-13|help with substance use|substance use,substance misuse,drug and alcohol,drugs and alcohol,alcohol,\
    addiction
    A-2.5.2-13|support for carers|carers' support,carer support,support for carers,carers' centre,carers centre,\
    carers service,carer's assessment,carers' assessment,carer,carers
    A-2.5.3-04|smaller or micro organisations|micro,small charity,small charities,smaller charities,\
    smaller organisation,small organisation,small group
    A-2.5.3-04|grassroots groups|grassroots,grass-roots,grass roots,neighbourhood group,residents association
    A-2.5.3-04|local community or faith groups|community group,community association,community organisation,\
    community centre,faith,mosque,church,churches,gurdwara,temple,synagogue,chapel,refugee organisation
    A-2.5.3-04|user-led groups|user-led,user led,survivor-led,survivor led,peer-led,peer led,service user forum,\
    user forum,self-help group,run by people with lived experience
    """)
}
