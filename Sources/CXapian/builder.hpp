#ifndef CX_BUILDER_HPP
#define CX_BUILDER_HPP

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inverter.hpp"
#include "passage_parts.hpp"
#include "posting_list.hpp"
#include "table_writer.hpp"
#include "value_list.hpp"
#include "version_file.hpp"

namespace cx::glass {

// Builds a store of passages that all come at once: the stored data goes to disk as it comes,
// everything else when it is finished.
class Builder {
public:
  explicit Builder(std::string store);

  // Returns the docid: 1 for the first passage, and so on.
  uint32_t add(const PassageParts &passage);
  void add_spelling(std::string_view word, uint32_t uses);
  // An empty value removes the key.
  void set_metadata(std::string_view key, std::string_view value);
  // Returns the number of passages.
  uint32_t finish();

private:
  // The values of a slot, cut into chunks.
  struct Slot {
    struct Chunk {
      uint32_t first_docid;
      size_t start;
    };

    void add(uint32_t docid, std::string_view value);
    void close_chunk();
    void write(TableWriter &table, uint32_t slot) const;

    ValueFacts facts;
    ValueChunk open;
    std::vector<Chunk> chunks;
    std::string bytes;
  };

  void write_postlist();
  void write_values(TableWriter &table);
  void write_spellings();

  std::string store_;
  Inverter inverter_;
  PostingList lengths_;
  std::map<uint32_t, Slot> slots_;
  std::map<std::string, std::string> metadata_;
  std::map<std::string, uint32_t> spellings_;
  std::optional<TableWriter> docdata_;
  std::string docdata_key_;
  StoreFacts facts_;
};

} // namespace cx::glass

#endif
