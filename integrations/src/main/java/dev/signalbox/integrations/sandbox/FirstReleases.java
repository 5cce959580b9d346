package dev.signalbox.integrations.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Changes.Commit;
import dev.signalbox.integrations.source.Tag;
import dev.signalbox.integrations.source.Tag.Signature;
import java.util.List;
import java.util.UUID;

/**
 * One of long ago, and four more: the second and the fourth of those are small ones, the third
 * changes the database.
 */
final class FirstReleases {
  static final List<Release> ALL =
      List.of(
          release("v0337-alt-upstream-beta", List.of("Try the standby"), "README.md"),
          release("v4.3.3", List.of("Fix the search by taxonomy"), "protected/views/search"),
          release(
              "v4.3.4",
              List.of("Fix the footer of the mobile page", "Update the changelog"),
              "protected/views/layouts/footer.php",
              "CHANGELOG.md"),
          release(
              "v4.3.5",
              List.of("Keep who curated a dataset", "Show it to curators", "Update the changelog"),
              "protected/migrations/schema/m261101_100000_add_curator.php",
              "protected/models/Dataset.php",
              "CHANGELOG.md"),
          release("v4.3.6", List.of("Fix a link on the about page"), "protected/views/site/about"));

  private FirstReleases() {}

  private static Release release(String tag, List<String> titles, String... files) {
    List<Commit> commits =
        titles.stream().map(title -> new Commit(sha(tag + title), title)).toList();
    return new Release(
        new Tag(tag, sha(tag), Signature.VERIFIED), new Changes(commits, List.of(files), true));
  }

  /** As long as git's are. */
  private static String sha(String seed) {
    byte[] bytes = seed.getBytes(UTF_8);
    String digits = UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
    return digits + digits.substring(0, 8);
  }
}
