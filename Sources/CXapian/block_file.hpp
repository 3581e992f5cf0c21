#ifndef CX_BLOCK_FILE_HPP
#define CX_BLOCK_FILE_HPP

#include <cstdint>
#include <string>
#include <vector>

namespace cx::glass {

// A new file that is written from its start to its end.
class BlockFile {
public:
  // Replaces what is at the path.
  explicit BlockFile(std::string path);
  ~BlockFile();
  BlockFile(const BlockFile &) = delete;
  BlockFile &operator=(const BlockFile &) = delete;

  // The number of the block, from 0.
  uint32_t append(const uint8_t *block);
  uint32_t count() const { return count_; }
  void close();

private:
  void flush();

  std::string path_;
  int descriptor_;
  uint32_t count_ = 0;
  std::vector<uint8_t> pending_;
};

// Writes a whole small file. Nobody syncs here: who publishes the store does.
void write_file(const std::string &path, const std::string &bytes);

} // namespace cx::glass

#endif
