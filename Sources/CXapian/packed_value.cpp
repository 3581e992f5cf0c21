// Values in less room.
#include "packed_value.hpp"

#include <algorithm>
#include <new>

namespace cx::glass {

static constexpr int raw_window = -15;

static Bytef *bytes_of(std::string_view text) {
  // zlib does not write to its input.
  return reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
}

Deflater::Deflater() {
  const int status = deflateInit2(&stream_, 6, Z_DEFLATED, raw_window, 8, Z_DEFAULT_STRATEGY);
  if (status != Z_OK) throw std::bad_alloc();
}

Deflater::~Deflater() { deflateEnd(&stream_); }

std::string_view Deflater::packed(std::string_view value, size_t most) {
  if (value.size() < least_size || value.size() > UINT32_MAX) return {};
  deflateReset(&stream_);
  bytes_.resize(most);
  stream_.next_in = bytes_of(value);
  stream_.avail_in = static_cast<uInt>(value.size());
  stream_.next_out = bytes_of(bytes_);
  stream_.avail_out = static_cast<uInt>(bytes_.size());
  if (deflate(&stream_, Z_FINISH) != Z_STREAM_END) return {};
  return std::string_view(bytes_).substr(0, bytes_.size() - stream_.avail_out);
}

Inflater::Inflater() {
  if (inflateInit2(&stream_, raw_window) != Z_OK) throw std::bad_alloc();
}

Inflater::~Inflater() { inflateEnd(&stream_); }

bool Inflater::unpack(std::string_view packed, std::string &value) {
  inflateReset(&stream_);
  stream_.next_in = bytes_of(packed);
  stream_.avail_in = static_cast<uInt>(packed.size());
  value.resize(std::max<size_t>(value.capacity(), 4096));
  size_t length = 0;
  for (;;) {
    stream_.next_out = bytes_of(value) + length;
    stream_.avail_out = static_cast<uInt>(value.size() - length);
    const int status = inflate(&stream_, Z_SYNC_FLUSH);
    length = value.size() - stream_.avail_out;
    if (status == Z_STREAM_END) break;
    if (status != Z_OK || stream_.avail_out > 0) return false;
    value.resize(value.size() * 2);
  }
  value.resize(length);
  return true;
}

} // namespace cx::glass
