package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.GroupName;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an estate's people have to decide is read from its file, and what is wrong with it told. */
class QuestionTest {
  private static final String PLAIN = "options: [mended, wrapped], owner: tech";

  @Test
  void all_that_a_file_may_say_of_it_is_read() {
    Estate gpii = new EstateFile(Bundled.root("estates/gpii.yml")).estate();
    Question rights = gpii.words().questions().getLast();
    assertThat(rights.options()).containsExactly("now", "after the move");
    assertThat(rights.until()).contains(LocalDate.parse("2027-03-01"));
    Question snapshots = gpii.words().questions().get(1);
    assertThat(snapshots)
        .isEqualTo(
            new Question(
                "snapshots",
                "Are snapshots of the disks enough as backups of CouchDB?",
                List.of("yes", "no", "only with drills"),
                Optional.of(new GroupName("ops")),
                Optional.of(URI.create("https://issues.gpii.net/browse/GPII-3136")),
                Optional.empty(),
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          options: ["mended, here"]                                 | 'mended, here' is not an option of 60 letters at most, without a comma like yes
          options: [mended, wrapped], owner: night                  | group 'night' is empty: nobody could answer this
          options: [mended, wrapped], since: 2026-02-31             | '2026-02-31' is not a day like 2026-11-20
          options: [mended, wrapped], until: soon                   | 'soon' is not a day like 2026-11-20
          options: [mended, wrapped], ticket: GPII-3136             | 'GPII-3136' is not a url like https://example.org/page
          options: [mended, wrapped], whose: tech                   | a question has no 'whose'; it takes: ask, options, owner, ticket, since, until
          """)
  void one_mistake(String wrong, String sentence) {
    assertThat(Bundled.sentences("gigadb", PLAIN, wrong)).containsExactly(sentence);
  }
}
