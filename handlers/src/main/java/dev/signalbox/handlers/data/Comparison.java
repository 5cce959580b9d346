package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.data.Census.Count;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two databases side by side, in one sentence. Pure. */
record Comparison(Side one, Side other) {
  private static final int TOLD = 5;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  /** A site, and what is in its database. */
  record Side(SiteName site, Census census) {
    private String newest() {
      return census.newest().map(MINUTE::format).orElse("never");
    }
  }

  String summary() {
    List<String> differences =
        Census.names(one.census(), other.census()).flatMap(it -> difference(it).stream()).toList();
    return differences.isEmpty() ? same() : different(differences);
  }

  private String same() {
    return one.census().tables().isEmpty()
        ? "neither %s nor %s has any table".formatted(one.site(), other.site())
        : "same: %d tables, newest change %s".formatted(one.census().tables().size(), one.newest());
  }

  private String different(List<String> differences) {
    String more =
        differences.size() > TOLD ? "; and %d more".formatted(differences.size() - TOLD) : "";
    return "DIFFERENT in %d %s%s: %s%s"
        .formatted(
            differences.size(),
            differences.size() == 1 ? "table" : "tables",
            behind(),
            differences.stream().limit(TOLD).collect(Collectors.joining("; ")),
            more);
  }

  /** Who was changed last has what the other lacks. */
  private String behind() {
    Optional<Instant> here = one.census().newest();
    Optional<Instant> there = other.census().newest();
    if (here.equals(there)) {
      return "";
    }
    boolean first = here.orElse(Instant.EPOCH).isBefore(there.orElse(Instant.EPOCH));
    Side late = first ? one : other;
    Side early = first ? other : one;
    return ", %s is behind %s (newest change %s, and %s there)"
        .formatted(late.site(), early.site(), late.newest(), early.newest());
  }

  private Optional<String> difference(String table) {
    Optional<Count> here = one.census().of(table);
    Optional<Count> there = other.census().of(table);
    return here.equals(there)
        ? Optional.empty()
        : Optional.of(
            "%s: %s, %s"
                .formatted(
                    table,
                    told(one.site(), here, isAboutRows(here, there)),
                    told(other.site(), there, isAboutRows(here, there))));
  }

  private static boolean isAboutRows(Optional<Count> here, Optional<Count> there) {
    return Stream.of(here, there).map(it -> it.map(Count::rows)).distinct().count() > 1;
  }

  private static String told(SiteName site, Optional<Count> count, boolean rows) {
    String what =
        count
            .map(
                it ->
                    rows
                        ? it.rows() + " rows"
                        : "changed " + it.newest().map(MINUTE::format).orElse("never"))
            .orElse("no such table");
    return "%s %s".formatted(site, what);
  }
}
