// libcmark's short names (`document_new`, `node_free`, …) would flood the importing module.
#define CMARK_NO_SHORT_NAMES 1
#include <cmark.h>
