// Who holds a store's write lock.
#include "lock_holder.hpp"

#include <cctype>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace fs = std::filesystem;

namespace cx {

static bool has_open(const fs::path &process, const fs::path &file) {
  std::error_code ignored;
  for (fs::directory_iterator fd(process / "fd", ignored), end; !ignored && fd != end;
       fd.increment(ignored)) {
    std::error_code unreadable;
    if (fs::read_symlink(fd->path(), unreadable) == file) return true;
  }
  return false;
}

// The lock belongs to an open file description, for which F_GETLK knows no process id; but only a
// writer opens the lock file, so whoever has it open is the one.
std::string lock_holder(const std::string &path) {
  std::error_code error;
  const fs::path file = fs::canonical(fs::path(path) / "flintlock", error);
  if (error) return {};
  for (fs::directory_iterator process("/proc", error), end; !error && process != end;
       process.increment(error)) {
    const std::string id = process->path().filename().string();
    if (id.empty() || !std::isdigit(static_cast<unsigned char>(id[0]))) continue;
    if (!has_open(process->path(), file)) continue;
    if (id == std::to_string(getpid())) return "this process";
    std::string name;
    std::ifstream(process->path() / "comm") >> name;
    return "process " + id + (name.empty() ? "" : " (" + name + ")");
  }
  return {};
}

} // namespace cx
