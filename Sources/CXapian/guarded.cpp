// What to tell the caller about an exception.
#include "guarded.hpp"

#include <cerrno>
#include <cstring>

namespace cx {

static bool contains(const std::string &text, const char *part) {
  return text.find(part) != std::string::npos;
}

// libxapian's message with the system's reason, where it has one.
static std::string text_of(const Xapian::Error &e) {
  std::string text = e.get_msg();
  const char *reason = e.get_error_string();
  if (reason && *reason) text.append(" (").append(reason).append(")");
  return text;
}

// A failed commit buries the cause in its message, as the system's words for it.
static bool is_full_disk(const std::string &text) {
  for (int code : {ENOSPC, EDQUOT, EFBIG}) {
    if (contains(text, std::strerror(code))) return true;
  }
  return false;
}

static bool is_denied(const std::string &text) { return contains(text, std::strerror(EACCES)); }

cx_status report(cx_error *error, cx_status status, const std::string &message) noexcept {
  error->status = status;
  size_t length = std::min(message.size(), sizeof error->message - 1);
  // Not in the middle of a character.
  if (length < message.size()) {
    while (length > 0 && (static_cast<unsigned char>(message[length]) & 0xC0) == 0x80) --length;
  }
  std::memcpy(error->message, message.data(), length);
  error->message[length] = 0;
  return status;
}

cx_status report_opening(cx_error *error, const Xapian::DatabaseOpeningError &e) noexcept {
  const std::string text = text_of(e);
  if (is_denied(text)) return report(error, cx_status_no_permission, text);
  if (contains(text, ".glass") && contains(text, std::strerror(ENOENT))) {
    return report(error, cx_status_corrupt, "a table is missing: " + text);
  }
  if (contains(text, "Bad line")) {
    return report(error, cx_status_not_found, "this is not a store: " + text);
  }
  return report(error, cx_status_unexpected, text);
}

cx_status report_create(cx_error *error, const Xapian::DatabaseCreateError &e) noexcept {
  const std::string text = text_of(e);
  if (is_denied(text)) return report(error, cx_status_no_permission, text);
  if (contains(text, "already exists")) return report(error, cx_status_invalid_argument, text);
  if (contains(text, std::strerror(ENOENT))) return report(error, cx_status_not_found, text);
  if (is_full_disk(text)) return report(error, cx_status_disk_full, text);
  return report(error, cx_status_unexpected, text);
}

cx_status report_corrupt(cx_error *error, const Xapian::DatabaseCorruptError &e) noexcept {
  const std::string text = text_of(e);
  if (is_denied(text)) return report(error, cx_status_no_permission, text);
  if (contains(text, "Couldn't read enough")) {
    return report(error, cx_status_corrupt, "the version file is empty or cut short: " + text);
  }
  return report(error, cx_status_corrupt, text);
}

cx_status report_database(cx_error *error, const Xapian::DatabaseError &e) noexcept {
  const std::string text = text_of(e);
  if (is_denied(text)) return report(error, cx_status_no_permission, text);
  if (is_full_disk(text)) return report(error, cx_status_disk_full, text);
  if (contains(text, "EOF reading block")) {
    return report(error, cx_status_corrupt, "a table is cut short: " + text);
  }
  return report(error, cx_status_unexpected, text);
}

cx_status report_other(cx_error *error, cx_status status, const Xapian::Error &e) noexcept {
  const std::string text = text_of(e);
  return report(error, is_denied(text) ? cx_status_no_permission : status, text);
}

static thread_local cx_fault pending_fault = cx_fault_none;

void raise_pending_fault() {
  if (pending_fault == cx_fault_none) return;
  const cx_fault fault = pending_fault;
  pending_fault = cx_fault_none;
  if (fault == cx_fault_out_of_memory) throw std::bad_alloc();
  throw fault;
}

} // namespace cx

void cx_fault_next(cx_fault fault) { cx::pending_fault = fault; }
