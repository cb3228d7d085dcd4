#include "LibYAMLEvents.h"

#include <yaml.h>

size_t libyaml_events(const unsigned char *text, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  size_t count = 0;
  int at_end = 0;
  if (!yaml_parser_initialize(&parser)) return 0;
  yaml_parser_set_input_string(&parser, text, length);
  while (!at_end) {
    if (!yaml_parser_parse(&parser, &event)) {
      count = 0;
      break;
    }
    at_end = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
    count++;
  }
  yaml_parser_delete(&parser);
  return count;
}
