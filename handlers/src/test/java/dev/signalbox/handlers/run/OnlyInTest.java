package dev.signalbox.handlers.run;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A command that is meant for some environments is run nowhere else, whoever it is run for. */
class OnlyInTest {
  private static final String DUMPS = "values: { key: { type: backup-key } }\n";

  private static String only(String file, String in, String environment) {
    return file.replaceFirst(
        quote(in), quoteReplacement(in + "    only-in: [%s]\n".formatted(environment)));
  }

  @Test
  void what_is_done_for_a_whole_site_does_not_run_it() {
    try (Depot depot = new Depot()) {
      Track track = depot.region.track;
      Changed.edit(track, "estates/gigadb.yml", it -> only(it, DUMPS, "live"));
      assertThat(depot.region.voting.typed("U0OPS1", "backup gigadb")).contains("Planning");
      track.work();
      assertThat(track.texts("select trouble from run").getFirst())
          .contains("NOT_HERE: the estate's file lets it run in live only")
          .contains("so nothing was begun in all of upstream");
    }
  }
}
