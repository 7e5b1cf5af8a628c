// A macro that Swift does not see: the size of the structure is part of the call.
#include <zlib.h>

static inline int czlib_begin(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
