#include "EvidenceTable.h"

static const _Alignas(16) unsigned char table[] = {
#embed "evidence.bin"
};

const void *evidence_table(void) { return table; }

unsigned long evidence_table_size(void) { return sizeof table; }
