// Reads what Swift packed, and trusts none of it.
#ifndef CX_BYTE_READER_HPP
#define CX_BYTE_READER_HPP

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>
#include <xapian.h>

namespace cx {

class ByteReader {
public:
  ByteReader(const uint8_t *bytes, size_t length) : next_(bytes), end_(bytes + length) {}

  bool at_end() const { return next_ == end_; }
  size_t remaining() const { return static_cast<size_t>(end_ - next_); }

  uint8_t byte() {
    if (at_end()) fail();
    return *next_++;
  }

  // LEB128, at most 32 bits.
  uint32_t number() {
    uint64_t value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      const uint8_t part = byte();
      value |= static_cast<uint64_t>(part & 0x7F) << shift;
      if (part < 0x80) {
        if (value > UINT32_MAX) fail();
        return static_cast<uint32_t>(value);
      }
    }
    fail();
  }

  double real() {
    if (remaining() < 8) fail();
    uint64_t bits = 0;
    for (int i = 7; i >= 0; --i) bits = bits << 8 | next_[i];
    next_ += 8;
    double value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
  }

  std::string_view view() {
    const uint32_t length = number();
    if (remaining() < length) fail();
    const auto start = reinterpret_cast<const char *>(next_);
    next_ += length;
    return {start, length};
  }

  std::string string() { return std::string(view()); }

  std::vector<std::string> strings() {
    std::vector<std::string> all;
    while (!at_end()) all.push_back(string());
    return all;
  }

private:
  [[noreturn]] static void fail() { throw Xapian::InvalidArgumentError("badly packed bytes"); }

  const uint8_t *next_;
  const uint8_t *end_;
};

inline std::string to_string(const uint8_t *bytes, size_t length) {
  return length == 0 ? std::string() : std::string(reinterpret_cast<const char *>(bytes), length);
}

} // namespace cx

#endif
