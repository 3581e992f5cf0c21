// The one place where C++ exceptions become statuses.
#ifndef CX_GUARDED_HPP
#define CX_GUARDED_HPP

#include <exception>
#include <new>
#include <string>
#include <xapian.h>

#include "CXapian.h"

namespace cx {

// Fills the caller's error and returns its status.
cx_status report(cx_error *error, cx_status status, const std::string &message) noexcept;

// Sorts the errors that libxapian reports under a general class by their cause.
cx_status report_opening(cx_error *error, const Xapian::DatabaseOpeningError &e) noexcept;
cx_status report_create(cx_error *error, const Xapian::DatabaseCreateError &e) noexcept;
cx_status report_corrupt(cx_error *error, const Xapian::DatabaseCorruptError &e) noexcept;
cx_status report_database(cx_error *error, const Xapian::DatabaseError &e) noexcept;
cx_status report_other(cx_error *error, cx_status status, const Xapian::Error &e) noexcept;

// Throws the fault that a test asked for, once.
void raise_pending_fault();

// Runs `body` and turns whatever it throws into a status.
template <class Body> cx_status guarded(cx_error *error, Body &&body) noexcept {
  try {
    raise_pending_fault();
    body();
    return cx_status_ok;
  } catch (const Xapian::DatabaseNotFoundError &e) {
    return report_other(error, cx_status_not_found, e);
  } catch (const Xapian::DatabaseVersionError &e) {
    return report_other(error, cx_status_version, e);
  } catch (const Xapian::DatabaseOpeningError &e) {
    return report_opening(error, e);
  } catch (const Xapian::DatabaseCreateError &e) {
    return report_create(error, e);
  } catch (const Xapian::DatabaseCorruptError &e) {
    return report_corrupt(error, e);
  } catch (const Xapian::DatabaseModifiedError &) {
    // No store ever changes: libxapian takes damage to a block's head for a later commit.
    return report(error, cx_status_corrupt, "a block is of another revision than its table");
  } catch (const Xapian::DatabaseError &e) {
    return report_database(error, e);
  } catch (const Xapian::WildcardError &e) {
    return report_other(error, cx_status_wildcard_limit, e);
  } catch (const Xapian::DocNotFoundError &e) {
    return report_other(error, cx_status_document_not_found, e);
  } catch (const Xapian::NetworkError &e) {
    return report_other(error, cx_status_network, e);
  } catch (const Xapian::LogicError &e) {
    return report_other(error, cx_status_invalid_argument, e);
  } catch (const Xapian::Error &e) {
    return report_other(error, cx_status_unexpected, e);
  } catch (const std::bad_alloc &) {
    return report(error, cx_status_out_of_memory, "out of memory");
  } catch (const std::exception &e) {
    return report(error, cx_status_unexpected, e.what());
  } catch (...) {
    return report(error, cx_status_unexpected, "an exception of an unknown kind");
  }
}

} // namespace cx

#endif
