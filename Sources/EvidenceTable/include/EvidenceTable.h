/// The words, weights and settings that `Evidence` judges prose with, as `cmh-train` wrote them.
#ifndef EVIDENCE_TABLE_H
#define EVIDENCE_TABLE_H

const unsigned char *_Nonnull evidence_table(void);
unsigned long evidence_table_size(void);

#endif
