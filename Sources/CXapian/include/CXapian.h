/* The whole surface of the store: a plain C interface over libxapian.
 *
 * Conventions, for every function below:
 *
 *  - A fallible call returns a cx_status. cx_status_ok means that the result was written through
 *    the last parameter; any other status means that it was not, and that `error` (owned by the
 *    caller, never NULL) holds the status and a message in UTF-8. No C++ exception ever leaves.
 *  - Any fallible call may return cx_status_out_of_memory, cx_status_corrupt,
 *    cx_status_no_permission or cx_status_unexpected; these are not repeated below.
 *  - Strings are bytes with a length, never NUL-terminated, and are copied: nothing that the caller
 *    passes is kept after the call.
 *  - Packed lists of strings: for each string its length as a LEB128 number, then its bytes.
 *  - What a call hands out through a `**` parameter is owned by the caller and freed with the
 *    function named after the type. Freeing NULL does nothing.
 *  - A handle may be used by one thread at a time.
 */
#ifndef CXAPIAN_H
#define CXAPIAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CX_NAME(name) __attribute__((swift_name(name)))
#define CX_CLOSED __attribute__((enum_extensibility(closed)))

/* How a call ended. */
typedef enum CX_CLOSED {
  cx_status_ok CX_NAME("ok") = 0,
  /* There is no store at that path. */
  cx_status_not_found CX_NAME("notFound"),
  /* The store's files are damaged. */
  cx_status_corrupt CX_NAME("corrupt"),
  /* The store was written by another version of libxapian. */
  cx_status_version CX_NAME("version"),
  cx_status_invalid_argument CX_NAME("invalidArgument"),
  /* A wildcard stands for more terms than allowed. */
  cx_status_wildcard_limit CX_NAME("wildcardLimit"),
  cx_status_document_not_found CX_NAME("documentNotFound"),
  /* A remote store could not be reached. */
  cx_status_network CX_NAME("network"),
  cx_status_out_of_memory CX_NAME("outOfMemory"),
  /* No space left, quota or file size limit reached. */
  cx_status_disk_full CX_NAME("diskFull"),
  /* A file or folder of the store may not be read or written by this user. */
  cx_status_no_permission CX_NAME("noPermission"),
  cx_status_unexpected CX_NAME("unexpected")
} cx_status;

typedef struct {
  cx_status status;
  /* UTF-8, NUL-terminated, cut at a character's end. */
  char message[256];
} cx_error;

typedef struct {
  const uint8_t *bytes;
  size_t length;
} cx_bytes;

/* Rows of a result. Which fields are set is said by the function that makes the list. */
typedef struct {
  cx_bytes text;
  uint32_t first;
  uint32_t second;
  uint32_t third;
} cx_entry;

typedef struct {
  const cx_entry *entries;
  size_t count;
} cx_list;

void cx_list_free(const cx_list *list);

/* --- Building ----------------------------------------------------------------------------------
 *
 * A store is written in one go and never changed, and not by libxapian, whose inverter takes
 * microseconds for a posting. libxapian reads it as any other, but for lists of the terms of a
 * passage, which it does not have. Nothing is synced to disk, and until it is finished it is no
 * store.
 *
 * A passage is packed into bytes as a sequence of fields:
 *    'T' length bytes impact n d1 … dn   a term, its impact, n positions as differences
 *    'V' slot length bytes               a value
 *    'D' length bytes                    the stored data
 *    'W' length bytes n d1 … dn          a word as it is written, and n positions
 * All numbers are LEB128. A term may come several times: impacts add up, positions merge.
 */

/* The value that holds where the terms of a passage stand: written with the passage, read by
 * phrases and nears. */
#define CX_POSITIONS_SLOT 13u

typedef struct cx_builder cx_builder;

/* Statuses: invalid_argument (there is a store), not_found (no such folder), disk_full. Free with
 * cx_builder_free, finished or not. */
cx_status cx_builder_create(
    const uint8_t *path, size_t path_length, cx_error *error, cx_builder **out);

void cx_builder_free(cx_builder *builder);

/* Adds a passage; docids count from 1. Statuses: invalid_argument (bad packing or term: the passage
 * is not added), disk_full. After any other status but ok the builder is of no more use. */
cx_status cx_builder_add(
    cx_builder *builder, const uint8_t *passage, size_t length, cx_error *error,
    uint32_t *docid);

/* Statuses: as cx_builder_add. */
cx_status cx_builder_add_spelling(
    cx_builder *builder, const uint8_t *word, size_t length, uint32_t uses, cx_error *error);

/* An empty value removes the key. Statuses: as cx_builder_add. */
cx_status cx_builder_set_metadata(
    cx_builder *builder, const uint8_t *key, size_t key_length, const uint8_t *value,
    size_t value_length, cx_error *error);

/* Writes what is in memory, and says how many passages the store holds. Statuses: disk_full. The
 * builder is of no more use. */
cx_status cx_builder_finish(cx_builder *builder, cx_error *error, uint32_t *document_count);

/* Bytes read so far, and in all. */
typedef void (*cx_merge_progress)(void *context, uint64_t done, uint64_t total);

/* Merges stores that were built or merged here, given as a packed list of paths, into a new one: the
 * same bytes, but for its uuid, as building it from the passages that are kept. `left_out` has, one
 * source after the other, the docids of passages to leave out, ascending; `left_out_counts` how many
 * for each source. Docids become dense. Of a metadata key that several sources have, the first
 * source's value is kept; uses of spellings add up. `progress` may be NULL. Statuses: not_found,
 * version (a source that something else wrote), invalid_argument, disk_full. */
cx_status cx_merge(
    const uint8_t *paths, size_t paths_length, const uint32_t *left_out,
    const size_t *left_out_counts, const uint8_t *target, size_t target_length,
    cx_merge_progress progress, void *context, cx_error *error, uint32_t *document_count);

/* --- Whole stores ----------------------------------------------------------------------------- */

/* Checks the tables' structure: one row, `text` is the report, `first` the number of errors. Where
 * the files may not be written, libxapian's own part of the check is left out, which opens them so.
 * Statuses: not_found, version (a store that something else wrote). */
cx_status cx_check(
    const uint8_t *path, size_t path_length, cx_error *error, const cx_list **out);

/* --- Reading ---------------------------------------------------------------------------------- */

typedef struct cx_reader cx_reader;

/* Keeps posting lists that are used often, decoded, for any number of readers on any threads. */
typedef struct cx_cache cx_cache;

/* `budget` is in bytes. */
cx_status cx_cache_create(size_t budget, cx_error *error, cx_cache **out);

/* Readers that were opened with the cache keep it alive. */
void cx_cache_free(cx_cache *cache);

/* Bytes in use now. */
size_t cx_cache_size(const cx_cache *cache);

/* Opens a packed list of paths to be searched as one. `cache` may be NULL. Statuses: not_found,
 * version, network. */
cx_status cx_reader_open(
    const uint8_t *paths, size_t paths_length, const cx_cache *cache, cx_error *error,
    cx_reader **out);

void cx_reader_close(cx_reader *reader);

typedef struct {
  uint32_t document_count;
  uint32_t last_docid;
  double average_length;
  /* Every store that holds a passage has positions. */
  bool has_positions;
} cx_reader_facts;

cx_status cx_reader_describe(cx_reader *reader, cx_error *error, cx_reader_facts *out);

/* Counts commits. Statuses: invalid_argument for several stores. */
cx_status cx_reader_revision(cx_reader *reader, cx_error *error, uint64_t *out);

/* One row: `text` is the uuid, several joined by ':'. */
cx_status cx_reader_uuid(cx_reader *reader, cx_error *error, const cx_list **out);

/* The value as `text` of one row; no row where there is none. Of several stores, the first that has
 * the key. */
cx_status cx_reader_metadata(
    cx_reader *reader, const uint8_t *key, size_t key_length, cx_error *error,
    const cx_list **out);

/* Keys as `text`, in byte order, of the first store. */
cx_status cx_reader_metadata_keys(
    cx_reader *reader, const uint8_t *prefix, size_t prefix_length, cx_error *error,
    const cx_list **out);

/* A row for each term of a packed list: `first` passages that have it, `second` the sum of its
 * impacts, `third` a bound that no impact exceeds. */
cx_status cx_reader_statistics(
    cx_reader *reader, const uint8_t *terms, size_t terms_length, cx_error *error,
    const cx_list **out);

/* At most `limit` terms with a prefix, in byte order: `text`, and `first` passages that have it. */
cx_status cx_reader_terms(
    cx_reader *reader, const uint8_t *prefix, size_t prefix_length, size_t limit,
    cx_error *error, const cx_list **out);

/* A row per docid: `text` is the stored data, `first` the docid. Statuses: document_not_found. */
cx_status cx_reader_passages(
    cx_reader *reader, const uint32_t *docids, size_t count, cx_error *error,
    const cx_list **out);

/* A row per docid: `text` is the value, empty where there is none. Where a slot has few different
 * values (`are_few`), a reader with a cache keeps them decoded. Statuses: document_not_found. */
cx_status cx_reader_values(
    cx_reader *reader, uint32_t slot, const uint32_t *docids, size_t count, bool are_few,
    cx_error *error, const cx_list **out);

/* At most `limit` docids above `after` that have the term: `first`, with the impact in `second`. */
cx_status cx_reader_postings(
    cx_reader *reader, const uint8_t *term, size_t length, size_t limit, uint32_t after,
    cx_error *error, const cx_list **out);

/* One row with a known word close to this one, or none. */
cx_status cx_reader_spelling(
    cx_reader *reader, const uint8_t *word, size_t length, uint32_t max_edit_distance,
    cx_error *error, const cx_list **out);

/* At most `limit` of the words that spellings are suggested of and that have a prefix, in byte order;
 * one that stands in several stores may come more than once. */
cx_status cx_reader_spelled_words(
    cx_reader *reader, const uint8_t *prefix, size_t prefix_length, size_t limit,
    cx_error *error, const cx_list **out);

/* --- Searching ---------------------------------------------------------------------------------
 *
 * A query is packed in prefix order. Numbers are LEB128, weights eight bytes of IEEE 754, the lowest
 * first, strings their length, then their bytes:
 *    't' weight string                  a term: weight × impact
 *    '&' n q1 … qn                      all      '|' n …  any      '^' n …  maximum
 *    '-' q1 q2   and not     '?' q1 q2  filter q1 by q2      '+' q1 q2  q1, q2 may add
 *    '"' window n …   phrase             '~' window n …  near (leaves: terms or any-of-terms)
 *    'w' n …                            words as they are written: n places, each: n alternatives,
 *                                       each: string; then n - 1 steps from place to place
 *    '*' factor q                       scale
 *    '[' slot has_low [string] has_high [string]     value range, either end open
 *    '%' weight limit string            every term with this prefix
 *    '.'  every passage                 '!'  none
 */

typedef enum CX_CLOSED {
  cx_order_relevance CX_NAME("relevance") = 0,
  cx_order_value_ascending CX_NAME("valueAscending"),
  cx_order_value_descending CX_NAME("valueDescending")
} cx_order;

typedef struct {
  uint32_t offset;
  uint32_t limit;
  /* Passages to look at before counts may be estimates. */
  uint32_t check_at_least;
  cx_order order;
  uint32_t order_slot;
  double minimum_score;
  const uint32_t *facet_slots;
  size_t facet_count;
  /* Byte that separates the items of a facet's value; -1 for none. */
  int32_t facet_separator;
} cx_search_request;

typedef struct {
  double score;
  uint32_t docid;
} cx_hit;

typedef struct {
  uint32_t slot;
  uint32_t count;
  cx_bytes value;
} cx_facet;

typedef struct {
  const cx_hit *hits;
  size_t hit_count;
  const cx_facet *facets;
  size_t facet_count;
  uint32_t matches_lower_bound;
  uint32_t matches_estimated;
  uint32_t matches_upper_bound;
} cx_page;

void cx_page_free(const cx_page *page);

/* Statuses: invalid_argument (bad packing, a phrase without positions or with other leaves),
 * wildcard_limit, network. */
cx_status cx_reader_search(
    cx_reader *reader, const uint8_t *query, size_t query_length,
    const cx_search_request *request, cx_error *error, const cx_page **out);

/* Ranks by groups of alternatives: an alternative scores the sum of weight × impact over its terms
 * that a passage has, a group its best alternative, a passage the sum over the groups. Exactly the
 * hits of the same query given to cx_reader_search, faster. `terms` is packed as
 *    n groups, each: n alternatives, each: n terms, each: weight string
 *    n required groups, each: n alternatives, each: string
 *    n excluded terms, each: string
 *    n conditions of place, each one of
 *      0 window n places, each: n alternatives, each: string       terms near each other
 *      1 window n places …                                         terms in this order
 *      2 n places …, n - 1 steps                                   words as they are written
 *    The groups must ask for the terms too. */
typedef struct {
  uint32_t slot;
  /* Byte that separates the items of a value; -1 for none. */
  int32_t separator;
} cx_facet_request;

typedef struct {
  /* Every group must match, instead of one. */
  bool all;
  uint32_t offset;
  uint32_t limit;
  double minimum_score;
  /* Makes the counts of the page exact. Not with a minimum score. */
  bool counts_all;
  /* Asking for any counts all. */
  const cx_facet_request *facets;
  size_t facet_count;
} cx_rank_request;

/* Statuses: invalid_argument (bad packing, weight or term). */
cx_status cx_reader_rank(
    cx_reader *reader, const uint8_t *terms, size_t terms_length, const cx_rank_request *request,
    cx_error *error, const cx_page **out);

typedef struct {
  double score;
  /* A bit for each of the first 32 groups that the passage has, the first in the lowest. */
  uint32_t groups;
  /* All conditions of place hold in it; false where there are none. */
  bool together;
} cx_score;

/* What passages score by the groups of `terms`, packed as for cx_reader_rank without required and
 * excluded terms: the scores that cx_reader_rank would give them, 0 where a passage has nothing.
 * Conditions of place do not change the score. `docids` ascend; `out` has room for `count`.
 * Statuses: invalid_argument (bad packing, weight, term or order). */
cx_status cx_reader_score(
    cx_reader *reader, const uint8_t *terms, size_t terms_length, const uint32_t *docids,
    size_t count, cx_error *error, cx_score *out);

/* --- Words ------------------------------------------------------------------------------------ */

typedef struct cx_stemmer cx_stemmer;

/* Statuses: invalid_argument for a language that Snowball does not know. */
cx_status cx_stemmer_create(
    const uint8_t *language, size_t length, cx_error *error, cx_stemmer **out);

void cx_stemmer_free(cx_stemmer *stemmer);

/* One row: `text` is the stem. */
cx_status cx_stemmer_stem(
    const cx_stemmer *stemmer, const uint8_t *word, size_t length, cx_error *error,
    const cx_list **out);

/* --- The library ------------------------------------------------------------------------------ */

/* Version of libxapian at run time, such as "1.4.22". A static string. */
const char *cx_library_version(void);

/* --- For tests -------------------------------------------------------------------------------- */

typedef enum CX_CLOSED {
  cx_fault_none CX_NAME("none") = 0,
  /* std::bad_alloc */
  cx_fault_out_of_memory CX_NAME("outOfMemory"),
  /* an exception that is not derived from any known class */
  cx_fault_unknown CX_NAME("unknown")
} cx_fault;

/* The next fallible call on this thread fails with this fault. */
void cx_fault_next(cx_fault fault);

/* Adds to a store, or to a new one, with libxapian, as one commit. `passages` is a packed list of
 * packed passages; `metadata` one of keys and values in turn; `spellings` one of words, each followed
 * by a number: its uses. */
cx_status cx_reference_write(
    const uint8_t *path, size_t path_length, const uint8_t *passages, size_t passages_length,
    const uint8_t *metadata, size_t metadata_length, const uint8_t *spellings,
    size_t spellings_length, cx_error *error);

#ifdef __cplusplus
}
#endif

#endif
