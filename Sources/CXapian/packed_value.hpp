#ifndef CX_PACKED_VALUE_HPP
#define CX_PACKED_VALUE_HPP

#include <string>
#include <string_view>
#include <zlib.h>

namespace cx::glass {

// Values as libxapian compresses them (its common/compression_stream.cc): a raw deflate stream.
class Deflater {
public:
  Deflater();
  ~Deflater();
  Deflater(const Deflater &) = delete;
  Deflater &operator=(const Deflater &) = delete;

  // The value in at most `most` bytes, until the next call; empty if that cannot be.
  std::string_view packed(std::string_view value, size_t most);

private:
  // Shorter values gain too little.
  static constexpr size_t least_size = 200;

  z_stream stream_{};
  std::string bytes_;
};

class Inflater {
public:
  Inflater();
  ~Inflater();
  Inflater(const Inflater &) = delete;
  Inflater &operator=(const Inflater &) = delete;

  // Puts the value into `value`. False if the bytes are not a packed value.
  bool unpack(std::string_view packed, std::string &value);

private:
  z_stream stream_{};
};

} // namespace cx::glass

#endif
