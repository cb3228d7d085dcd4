extension PhraseTable.Rows {
  /// Records, interfaces and platforms that digital budgets are for.
  static let digital: StaticString = """
    s: shared care record, shared care records, integrated care record, shared record, shared records
    s: local health and care record
    s: LHCR, LHCRE, lhcr, ShCR, local care record, single care record, summary care record
    s: health information exchange, HIE
    s: great north care record, connected care platform, connecting care record, my care record, care record platform
    s: interoperability, interoperable, interoperability platform, interface build, system interface, interfaces build
    s: API, APIs
    s: api integration, system integration, systems integration, integration engine, data integration
    s: record integration
    s: epr, epr procurement, epr replacement, epr system, epr migration, epr licences, epr licence
    s: electronic patient record
    s: electronic patient records, electronic health record, EHR, epr deployment, epr optimisation, epr upgrade
    s: epr rollout
    s: rio licence, rio licences, rio upgrade, rio migration, rio development, systmone licence, systmone licences
    s: systmone migration, systmone deployment, systmone rollout, emis licence, emis licences, emis rio
    s: emis integration
    s: carenotes migration, carenotes replacement, paris replacement, paris migration, lorenzo, cerner
    s: cerner millennium
    s: graphnet, graphnet licence, carecentric, orion health, black pear, patientsknowbest, patients know best, PKB
    s: liquidlogic interface, mosaic interface, liquidlogic link, mosaic link, liquidlogic, data warehouse, data lake
    s: data platform, population health management platform, population health platform, phm platform
    s: business intelligence platform
    s: digital platform, digital platforms, digital infrastructure, digital transformation programme, e prescribing
    s: eprescribing
    s: EPMA, epma, electronic prescribing, network upgrade, server replacement, cloud migration, cloud hosting
    s: wi-fi upgrade, wifi upgrade, cyber security, cybersecurity, network refresh, it infrastructure
    s: ICT infrastructure, IT infrastructure
    s: office 365 licences, microsoft licences, N365 licences, windows 10 upgrade, patient portal, patient held record
    s: personal health record
    s: record viewer, record viewer licences, viewer licences, digital maturity, digital roadmap, digital aspirant
    s: single digital record
    s: one record, joined up record, joined up records, electronic record, electronic record system
    s: clinical system replacement
    s: clinical system procurement, new clinical system, IT system, it system procurement, new it system
    s: digital front door
    s: robotic process automation, RPA, data sharing platform, shared care planning platform, system c, servelec
    s: access group rio
    s: messaging platform, e referral platform, ers integration, spine integration, nhs spine, single sign on, docman
    3: platform, patient record, patient records
    f: digital system, digital solution, software platform, data integration, care record, care records
    3: record sharing, records access, digital transformation, interface build, digital programme, systmone, emis, rio
    3: carenotes
    3: system licences, licences for records, EMIS, RIO, RiO, integration of records, clinical system, single record
    2: dashboard, dashboards, portal, online portal, self referral portal, interfaces, digital tool, digital tools
    2: digital project manager
    2: remote monitoring, wearables, shared care plan module, data records pilot, digital lead, digital pilot
    2: website build
    2: real time integration, read access, booking system, digital care plan, data feed, data feeds, virtual platform
    2: webinar platform
    2: digital inclusion platform, online platform, electronic care plan, analytics, business intelligence, power bi
    2: digital therapeutics
    2: digital workstream, digital enabler, digital enablers, digital
    s: online consultation system, online consultation, online consultations, app library, orcha, office 365
    s: microsoft 365, system one, systmone unit, systmone units, systmone modules, emis web, mjog, iplato, drdoctor
    s: dr doctor, patient engagement portal, pas replacement, nervecentre, oxevision, oxehealth, healthroster
    s: carenotes licences, rio licences, shared care plan platform, enterprise licences, enterprise licence
    s: data storage, antivirus, storage upgrade, wide area network, epr team, epr programme, gp it, cloud telephony
    s: record sharing platform, information sharing platform, trust wide digital
    2: information sharing solution, data sharing, information sharing
    2: share records, sharing records, records shared
    """
}
