#ifndef LIBYAML_EVENTS_H
#define LIBYAML_EVENTS_H

#include <stddef.h>

/// Goes through a YAML text with libyaml's event parser and does nothing with the events: the bare cost of parsing.
/// Returns how many events there were; 0 when the text is refused.
size_t libyaml_events(const unsigned char *text, size_t length);

#endif
