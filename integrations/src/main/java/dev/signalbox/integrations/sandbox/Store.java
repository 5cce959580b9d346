package dev.signalbox.integrations.sandbox;

import java.time.Instant;
import java.util.Map;

/** The database of a site, as it tells of itself. */
record Store(Thing database) {
  /** Some of GigaDB's tables, and how many rows of each there are for one dataset. */
  private static final Map<String, Integer> TABLES =
      Map.ofEntries(
          Map.entry("alternative_identifiers", 3),
          Map.entry("attribute", 1),
          Map.entry("author", 6),
          Map.entry("curation_log", 4),
          Map.entry("dataset", 1),
          Map.entry("dataset_attributes", 5),
          Map.entry("dataset_author", 7),
          Map.entry("dataset_funder", 2),
          Map.entry("dataset_log", 8),
          Map.entry("dataset_sample", 9),
          Map.entry("exp_attributes", 2),
          Map.entry("external_link", 1),
          Map.entry("file", 70),
          Map.entry("file_attributes", 60),
          Map.entry("file_sample", 40),
          Map.entry("gigadb_user", 3),
          Map.entry("image", 1),
          Map.entry("link", 2),
          Map.entry("manuscript", 1),
          Map.entry("relation", 2),
          Map.entry("sample", 9),
          Map.entry("sample_attribute", 50),
          Map.entry("tbl_migration", 1));

  /** While it is being loaded it bears no mark yet. */
  String mark(Instant now) {
    boolean whole = isWhole(now);
    String key = whole ? Words.of(database, "backup") : "";
    return """
    key %s
    release %s
    tables %d
    written %s
    """
        .formatted(
            key.isEmpty() ? "-" : key,
            Words.of(database, "release"),
            whole ? tables() : 0,
            written() ? "yes" : "no");
  }

  private boolean isWhole(Instant now) {
    return !now.isBefore(Instant.parse(Words.of(database, "until")));
  }

  /** Each table with its rows and its newest change. */
  String counts(Instant now) {
    int rows = isWhole(now) ? WorldStores.rows(database) : 0;
    StringBuilder lines = new StringBuilder();
    if (rows > 0) {
      TABLES.forEach(
          (table, many) ->
              lines.append(
                  "%s %d %s\n"
                      .formatted(table, (long) many * rows, Words.of(database, "changed"))));
    }
    return lines.append("tables %d\n".formatted(rows > 0 ? TABLES.size() : 0)).toString();
  }

  private int tables() {
    return WorldStores.rows(database) == 0 ? 0 : TABLES.size();
  }

  /** Whether people have changed it since it was loaded. */
  private boolean written() {
    return WorldStores.number(database, "loaded") != WorldStores.rows(database);
  }

  /** As its script ends, well or not: it looks at nothing. */
  String loaded() {
    return """
    dropped the database
    loaded %s: %d tables, %d datasets
    migrated with %s
    """
        .formatted(
            Words.of(database, "backup"),
            tables(),
            WorldStores.rows(database),
            Words.of(database, "release"));
  }
}
