/// Two tables made ahead of time by SpendTableMaker, which the spend reading uses in place.
///
/// Little-endian; their layouts are described in PhraseTable.swift and NetworkTable.swift.
#ifndef SPEND_TABLES_H
#define SPEND_TABLES_H

#include <stddef.h>

/// The phrases of the lexicon.
const unsigned char *spend_phrases(void);
size_t spend_phrases_size(void);

/// What words, pairs of words and phrases weigh for each use.
const unsigned char *spend_weights(void);
size_t spend_weights_size(void);

#endif
