// Numbers and strings as a glass database writes them: the encodings of libxapian's common/pack.h.
#ifndef CX_GLASS_NUMBERS_HPP
#define CX_GLASS_NUMBERS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <xapian.h>

namespace cx::glass {

// LEB128, seven bits a byte, the lowest first ("pack_uint").
inline void append_number(std::string &out, uint64_t number) {
  while (number >= 0x80) {
    out.push_back(static_cast<char>(number | 0x80));
    number >>= 7;
  }
  out.push_back(static_cast<char>(number));
}

// Bytes without the leading zeros, the lowest first, up to the end of what holds them
// ("pack_uint_last").
inline void append_last_number(std::string &out, uint64_t number) {
  for (; number; number >>= 8) out.push_back(static_cast<char>(number));
}

// Sorts as the number does ("pack_uint_preserving_sort"): the count of leading ones in the first
// byte says how many bytes follow the first two.
inline void append_sorted_number(std::string &out, uint32_t number) {
  int bytes = 2;
  uint8_t mark = 0;
  if (number >= 0x8000) {
    bytes = number < 1u << 22 ? 3 : number < 1u << 29 ? 4 : 5;
    mark = static_cast<uint8_t>(0xFF << (10 - bytes));
  }
  for (int i = bytes - 1; i >= 0; --i) {
    const uint8_t part = i < 4 ? static_cast<uint8_t>(number >> 8 * i) : 0;
    out.push_back(static_cast<char>(i == bytes - 1 ? part | mark : part));
  }
}

inline void append_string(std::string &out, std::string_view text) {
  append_number(out, text.size());
  out.append(text);
}

// Reads what the functions above wrote, and trusts none of it.
class Input {
public:
  explicit Input(std::string_view bytes)
      : next_(reinterpret_cast<const uint8_t *>(bytes.data())), end_(next_ + bytes.size()) {}

  bool at_end() const { return next_ == end_; }
  std::string_view rest() const {
    return {reinterpret_cast<const char *>(next_), static_cast<size_t>(end_ - next_)};
  }

  uint8_t byte() {
    if (at_end()) fail();
    return *next_++;
  }

  uint64_t number() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      const uint8_t part = byte();
      value |= static_cast<uint64_t>(part & 0x7F) << shift;
      if (part < 0x80) return value;
    }
    fail();
  }

  uint32_t number32() {
    if (next_ != end_ && *next_ < 0x80) return *next_++;
    const uint64_t value = number();
    if (value > UINT32_MAX) fail();
    return static_cast<uint32_t>(value);
  }

  uint32_t last_number() {
    if (end_ - next_ > 4) fail();
    uint32_t value = 0;
    for (int shift = 0; next_ != end_; shift += 8) value |= uint32_t(*next_++) << shift;
    return value;
  }

  uint32_t sorted_number() {
    const uint8_t first = byte();
    if (first < 0x80) return uint32_t(first) << 8 | byte();
    const int more = first < 0xC0 ? 2 : first < 0xE0 ? 3 : 4;
    if (first > 0xE0) fail();
    uint32_t value = first & (0xFF >> more);
    if (more == 4) value = 0;
    for (int i = 0; i < more; ++i) value = value << 8 | byte();
    return value;
  }

  std::string_view string() {
    const uint64_t length = number();
    if (length > static_cast<uint64_t>(end_ - next_)) fail();
    const auto start = reinterpret_cast<const char *>(next_);
    next_ += length;
    return {start, static_cast<size_t>(length)};
  }

private:
  [[noreturn]] static void fail() {
    throw Xapian::DatabaseCorruptError("an item of a table cannot be read");
  }

  const uint8_t *next_;
  const uint8_t *end_;
};

} // namespace cx::glass

#endif
