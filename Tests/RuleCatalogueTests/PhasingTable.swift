/// Every combination of three groups' phasing, without regard to which group is which: patterns of 2021/22, 2022/23 and
/// 2023/24 (or EX for an exemption), the number of ways to give them to the groups, the reason codes and the verdict.
///
/// A statement of the guidance's reading made apart from the implementation: rows of a decision table, not a formula.
let phasingTable = """
  110 110 011 | 3 | - | PASS
  110 011 111 | 6 | - | PASS
  011 111 111 | 3 | - | PASS
  110 110 110 | 1 | N1, N2 | PASS-N
  110 110 111 | 3 | N1 | PASS-N
  110 111 111 | 3 | N1 | PASS-N
  111 111 111 | 1 | N1 | PASS-N
  110 110 EX | 3 | C1, N2 | COND
  110 111 EX | 6 | C1 | COND
  110 EX EX | 3 | C2, N2 | COND
  111 111 EX | 3 | C1 | COND
  111 EX EX | 3 | C2 | COND
  100 100 100 | 1 | Q3a, N1, N2 | QUERY
  100 100 010 | 3 | Q3a, Q3b, N2 | QUERY
  100 100 001 | 3 | Q3a, Q3c | QUERY
  100 100 110 | 3 | Q3a, N1, N2 | QUERY
  100 100 011 | 3 | Q3a | QUERY
  100 100 101 | 3 | Q3a, Q4, N1 | QUERY
  100 100 111 | 3 | Q3a, N1 | QUERY
  100 100 EX | 3 | Q3a, C1, N2 | QUERY
  100 010 110 | 6 | Q3a, Q3b, N2 | QUERY
  100 010 101 | 6 | Q3a, Q3b, Q4 | QUERY
  100 010 111 | 6 | Q3a, Q3b | QUERY
  100 010 EX | 6 | Q1, Q3a, Q3b, C1, N2 | QUERY
  100 001 110 | 6 | Q3a, Q3c | QUERY
  100 001 101 | 6 | Q3a, Q3c, Q4 | QUERY
  100 001 111 | 6 | Q3a, Q3c | QUERY
  100 001 EX | 6 | Q1, Q3a, Q3c, C1 | QUERY
  100 110 110 | 3 | Q3a, N1, N2 | QUERY
  100 110 011 | 6 | Q3a | QUERY
  100 110 101 | 6 | Q3a, Q4, N1 | QUERY
  100 110 111 | 6 | Q3a, N1 | QUERY
  100 110 EX | 6 | Q3a, C1, N2 | QUERY
  100 011 101 | 6 | Q3a, Q4 | QUERY
  100 011 111 | 6 | Q3a | QUERY
  100 011 EX | 6 | Q1, Q3a, C1 | QUERY
  100 101 101 | 3 | Q3a, Q4, N1 | QUERY
  100 101 111 | 6 | Q3a, Q4, N1 | QUERY
  100 101 EX | 6 | Q3a, Q4, C1 | QUERY
  100 111 111 | 3 | Q3a, N1 | QUERY
  100 111 EX | 6 | Q3a, C1 | QUERY
  100 EX EX | 3 | Q3a, C2, N2 | QUERY
  010 110 110 | 3 | Q3b, N2 | QUERY
  010 110 101 | 6 | Q3b, Q4 | QUERY
  010 110 111 | 6 | Q3b | QUERY
  010 110 EX | 6 | Q1, Q3b, C1, N2 | QUERY
  010 101 101 | 3 | Q3b, Q4 | QUERY
  010 101 111 | 6 | Q3b, Q4 | QUERY
  010 101 EX | 6 | Q1, Q3b, Q4, C1 | QUERY
  010 111 111 | 3 | Q3b | QUERY
  010 111 EX | 6 | Q1, Q3b, C1 | QUERY
  010 EX EX | 3 | Q1, Q3b, C2, N2 | QUERY
  001 110 110 | 3 | Q3c | QUERY
  001 110 101 | 6 | Q3c, Q4 | QUERY
  001 110 111 | 6 | Q3c | QUERY
  001 110 EX | 6 | Q1, Q3c, C1 | QUERY
  001 101 101 | 3 | Q3c, Q4 | QUERY
  001 101 111 | 6 | Q3c, Q4 | QUERY
  001 101 EX | 6 | Q1, Q3c, Q4, C1 | QUERY
  001 111 111 | 3 | Q3c | QUERY
  001 111 EX | 6 | Q1, Q3c, C1 | QUERY
  001 EX EX | 3 | Q1, Q3c, C2 | QUERY
  110 110 101 | 3 | Q4, N1 | QUERY
  110 011 101 | 6 | Q4 | QUERY
  110 011 EX | 6 | Q1, C1 | QUERY
  110 101 101 | 3 | Q4, N1 | QUERY
  110 101 111 | 6 | Q4, N1 | QUERY
  110 101 EX | 6 | Q4, C1 | QUERY
  011 101 101 | 3 | Q4 | QUERY
  011 101 111 | 6 | Q4 | QUERY
  011 101 EX | 6 | Q1, Q4, C1 | QUERY
  011 111 EX | 6 | Q1, C1 | QUERY
  011 EX EX | 3 | Q1, C2 | QUERY
  101 101 101 | 1 | Q4, N1 | QUERY
  101 101 111 | 3 | Q4, N1 | QUERY
  101 101 EX | 3 | Q4, C1 | QUERY
  101 111 111 | 3 | Q4, N1 | QUERY
  101 111 EX | 6 | Q4, C1 | QUERY
  101 EX EX | 3 | Q4, C2 | QUERY
  EX EX EX | 1 | Q2, C3 | QUERY
  000 000 000 | 1 | F1, F2 | FAIL
  000 000 100 | 3 | F1, F2, Q3a | FAIL
  000 000 010 | 3 | F1, F2, Q3b | FAIL
  000 000 001 | 3 | F1, F2, Q3c | FAIL
  000 000 110 | 3 | F1, F2 | FAIL
  000 000 011 | 3 | F1, F2 | FAIL
  000 000 101 | 3 | F1, F2, Q4 | FAIL
  000 000 111 | 3 | F1, F2 | FAIL
  000 000 EX | 3 | F1, F2, C1 | FAIL
  000 100 100 | 3 | F1, Q3a | FAIL
  000 100 010 | 6 | F1, F2, Q3a, Q3b | FAIL
  000 100 001 | 6 | F1, F2, Q3a, Q3c | FAIL
  000 100 110 | 6 | F1, Q3a | FAIL
  000 100 011 | 6 | F1, F2, Q3a | FAIL
  000 100 101 | 6 | F1, Q3a, Q4 | FAIL
  000 100 111 | 6 | F1, Q3a | FAIL
  000 100 EX | 6 | F1, Q1, Q3a, C1 | FAIL
  000 010 010 | 3 | F1, F2, Q3b | FAIL
  000 010 001 | 6 | F1, F2, Q3b, Q3c | FAIL
  000 010 110 | 6 | F1, F2, Q3b | FAIL
  000 010 011 | 6 | F1, F2, Q3b | FAIL
  000 010 101 | 6 | F1, F2, Q3b, Q4 | FAIL
  000 010 111 | 6 | F1, F2, Q3b | FAIL
  000 010 EX | 6 | F1, F2, Q3b, C1 | FAIL
  000 001 001 | 3 | F1, F2, Q3c | FAIL
  000 001 110 | 6 | F1, F2, Q3c | FAIL
  000 001 011 | 6 | F1, F2, Q3c | FAIL
  000 001 101 | 6 | F1, F2, Q3c, Q4 | FAIL
  000 001 111 | 6 | F1, F2, Q3c | FAIL
  000 001 EX | 6 | F1, F2, Q3c, C1 | FAIL
  000 110 110 | 3 | F1 | FAIL
  000 110 011 | 6 | F1, F2 | FAIL
  000 110 101 | 6 | F1, Q4 | FAIL
  000 110 111 | 6 | F1 | FAIL
  000 110 EX | 6 | F1, Q1, C1 | FAIL
  000 011 011 | 3 | F1, F2 | FAIL
  000 011 101 | 6 | F1, F2, Q4 | FAIL
  000 011 111 | 6 | F1, F2 | FAIL
  000 011 EX | 6 | F1, F2, C1 | FAIL
  000 101 101 | 3 | F1, Q4 | FAIL
  000 101 111 | 6 | F1, Q4 | FAIL
  000 101 EX | 6 | F1, Q1, Q4, C1 | FAIL
  000 111 111 | 3 | F1 | FAIL
  000 111 EX | 6 | F1, Q1, C1 | FAIL
  000 EX EX | 3 | F1, Q1, C2 | FAIL
  100 010 010 | 3 | F2, Q3a, Q3b | FAIL
  100 010 001 | 6 | F2, Q3a, Q3b, Q3c | FAIL
  100 010 011 | 6 | F2, Q3a, Q3b | FAIL
  100 001 001 | 3 | F2, Q3a, Q3c | FAIL
  100 001 011 | 6 | F2, Q3a, Q3c | FAIL
  100 011 011 | 3 | F2, Q3a | FAIL
  010 010 010 | 1 | F2, Q3b | FAIL
  010 010 001 | 3 | F2, Q3b, Q3c | FAIL
  010 010 110 | 3 | F2, Q3b | FAIL
  010 010 011 | 3 | F2, Q3b | FAIL
  010 010 101 | 3 | F2, Q3b, Q4 | FAIL
  010 010 111 | 3 | F2, Q3b | FAIL
  010 010 EX | 3 | F2, Q3b, C1 | FAIL
  010 001 001 | 3 | F2, Q3b, Q3c | FAIL
  010 001 110 | 6 | F2, Q3b, Q3c | FAIL
  010 001 011 | 6 | F2, Q3b, Q3c | FAIL
  010 001 101 | 6 | F2, Q3b, Q3c, Q4 | FAIL
  010 001 111 | 6 | F2, Q3b, Q3c | FAIL
  010 001 EX | 6 | F2, Q3b, Q3c, C1 | FAIL
  010 110 011 | 6 | F2, Q3b | FAIL
  010 011 011 | 3 | F2, Q3b | FAIL
  010 011 101 | 6 | F2, Q3b, Q4 | FAIL
  010 011 111 | 6 | F2, Q3b | FAIL
  010 011 EX | 6 | F2, Q3b, C1 | FAIL
  001 001 001 | 1 | F2, Q3c | FAIL
  001 001 110 | 3 | F2, Q3c | FAIL
  001 001 011 | 3 | F2, Q3c | FAIL
  001 001 101 | 3 | F2, Q3c, Q4 | FAIL
  001 001 111 | 3 | F2, Q3c | FAIL
  001 001 EX | 3 | F2, Q3c, C1 | FAIL
  001 110 011 | 6 | F2, Q3c | FAIL
  001 011 011 | 3 | F2, Q3c | FAIL
  001 011 101 | 6 | F2, Q3c, Q4 | FAIL
  001 011 111 | 6 | F2, Q3c | FAIL
  001 011 EX | 6 | F2, Q3c, C1 | FAIL
  110 011 011 | 3 | F2 | FAIL
  011 011 011 | 1 | F2 | FAIL
  011 011 101 | 3 | F2, Q4 | FAIL
  011 011 111 | 3 | F2 | FAIL
  011 011 EX | 3 | F2, C1 | FAIL
  """
