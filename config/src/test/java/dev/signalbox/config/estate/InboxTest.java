package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a bucket one folder is open, and nothing beside it. */
class InboxTest {
  private static final Inbox INBOX =
      Bundled.in(Bundled.estate("gpii").estate().buckets(), new BucketName("inbox"));

  @Test
  void the_file_says_which_bucket_of_whom_and_which_folder_in_it() {
    assertThat(INBOX)
        .isEqualTo(
            new Inbox(
                new BucketName("inbox"), "gpii-inbox", new ConnectionName("inbox-aws"), "users/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"users/pilot.json", "users/2026/pilot two.csv", "users/..pilot", "users/%2e%2e/x"})
  void what_lies_in_the_folder_may_be_read(String key) {
    assertThat(INBOX.objection(key)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exports/all.json       | exports/all.json is not under users/, and nothing else of inbox is read: give a key that begins with users/
          users.json             | users.json is not under users/
          /users/pilot.json      | /users/pilot.json is not under users/
          users/../exports/all   | users/../exports/all is no plain way to a file: give its key without '.', '..' and empty folders
          users/a/..             | users/a/.. is no plain way
          users/./pilot.json     | users/./pilot.json is no plain way
          users//pilot.json      | users//pilot.json is no plain way
          users/                 | users/ is no plain way
          """)
  void what_does_not_may_not(String key, String why) {
    assertThat(INBOX.objection(key).orElseThrow()).startsWith(why);
  }

  @Test
  void a_key_that_nobody_can_have_is_refused() {
    assertThat(INBOX.objection("users/" + "ü".repeat(600)).orElseThrow())
        .startsWith("a key has 1024 bytes at most");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          under: users/     | under: users      | 'users' is not a folder like users/
          under: users/     | under: ../users/  | '../users/' is not a folder like users/
          under: users/     | under: /          | '/' is not a folder like users/
          cloud: inbox-aws  | cloud: dev-couch  | `'dev-couch' is a connection of type couchdb; this wants aws`
          bucket: gpii-inbox | bucket: GPII     | 'GPII' is not a bucket like gigadb-database-backups
          """)
  void a_mistake_in_the_file_has_its_sentence(String right, String wrong, String sentence) {
    assertThat(Bundled.sentences("gpii", right, wrong)).containsExactly(sentence);
  }
}
