#ifndef CX_TERM_GROUP_HPP
#define CX_TERM_GROUP_HPP

#include <vector>

#include "cursor.hpp"

namespace cx {

// Alternatives that stand for one thing, each a term or several terms whose scores add up: the
// passages that have any of them; the best alternative counts.
class TermGroup {
public:
  struct Member {
    Cursor cursor;
    double weight;
    // Members of one alternative follow each other.
    uint32_t alternative;
  };

  // Starts a new alternative.
  void begin_alternative() { ++alternative_count_; }

  // Adds a term to the alternative begun last.
  void add(Cursor cursor, double weight) {
    if (cursor.frequency() == 0) return;
    frequency_ += cursor.frequency();
    members_.push_back({std::move(cursor), weight, alternative_count_});
    docid_ = std::min(docid_, members_.back().cursor.docid());
    bound_ = best([](const Member &member) { return member.weight * member.cursor.bound(); });
  }

  std::vector<Member> &members() { return members_; }
  // An upper bound of the number of passages.
  uint64_t frequency() const { return frequency_; }
  // No passage scores more.
  double bound() const { return bound_; }

  // No passage in the blocks from `first` to before `end` scores more.
  double bound_in(uint32_t first, uint32_t end) const {
    return best(
        [&](const Member &member) { return member.weight * member.cursor.bound_in(first, end); });
  }

  // All its lists are decoded, or their passages written out.
  bool is_hot() const {
    return is_written() || std::all_of(members_.begin(), members_.end(), [](const Member &member) {
      return member.cursor.hot() != nullptr;
    });
  }

  // A score that at least `count` passages reach.
  double score_reached_by(uint64_t count) const {
    double score = 0;
    for (const Member &member : members_) {
      const HotList *hot = member.cursor.hot();
      if (hot) score = std::max(score, member.weight * hot->impact_reached_by(count));
    }
    return score;
  }

  // The passage it stands at, as for a cursor.
  uint32_t docid() const { return docid_; }

  void skip_to(uint32_t target) {
    if (docid_ >= target) return;
    if (is_written()) {
      docid_ = next_written(target);
      return;
    }
    uint32_t docid = no_docid;
    for (Member &member : members_) {
      member.cursor.skip_to(target);
      docid = std::min(docid, member.cursor.docid());
    }
    docid_ = docid;
  }

  // Of the passage it stands at.
  double score() const {
    return best([&](const Member &member) {
      return member.cursor.docid() == docid_ ? member.weight * member.cursor.impact() : 0;
    });
  }

  // Whether a passage has a member; adds what it scores. Passages must come in ascending order.
  bool add_score(uint32_t docid, double &score) {
    if (is_written()) {
      const uint32_t block = block_of(docid);
      return block < written_.size() && (written_[block] >> docid % block_size & 1) != 0;
    }
    bool is_there = false;
    const double most = best([&](Member &member) {
      uint32_t impact;
      if (!member.cursor.has(docid, impact)) return 0.0;
      is_there = true;
      return member.weight * impact;
    });
    score += most;
    return is_there;
  }

  // Notes for each block which passages have a member, a bit for each, instead of asking every
  // member again and again. Scores are lost.
  void write_out(uint32_t last_docid);
  bool is_written() const { return !written_.empty(); }
  const std::vector<uint32_t> &written() const { return written_; }

  // To be called after the cursors were moved one by one.
  void settle() {
    docid_ = no_docid;
    for (const Member &member : members_) docid_ = std::min(docid_, member.cursor.docid());
  }

private:
  // The largest sum over an alternative's members.
  template <class Score> double best(Score &&score) const { return best(members_, score); }
  template <class Score> double best(Score &&score) { return best(members_, score); }
  template <class Members, class Score> static double best(Members &members, Score &&score) {
    double best = 0;
    double sum = 0;
    uint32_t alternative = 0;
    for (auto &member : members) {
      if (member.alternative != alternative) {
        alternative = member.alternative;
        sum = 0;
      }
      sum += score(member);
      best = std::max(best, sum);
    }
    return best;
  }

  uint32_t next_written(uint32_t target) const;

  std::vector<Member> members_;
  std::vector<uint32_t> written_;
  uint32_t alternative_count_ = 0;
  double bound_ = 0;
  uint64_t frequency_ = 0;
  uint32_t docid_ = no_docid;
};

} // namespace cx

#endif
