package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Reach;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the issues of an estate are kept, by the page on which people write a new one.
 *
 * @param title and body: what that page calls them
 */
record IssuePage(String page, String title, String body) {
  /** Slack takes links of 3000 letters. */
  private static final int TITLE = 240;

  private static final int BODY = 2000;

  /** Travis builds what lies at GitHub. */
  static Optional<IssuePage> of(Estate estate) {
    return Stream.concat(
            estate.topology().connections().sequencedValues().stream().flatMap(IssuePage::of),
            estate.delivery().releases().stream().map(it -> github(it.repository())))
        .findFirst();
  }

  private static Stream<IssuePage> of(Connection connection) {
    if (connection instanceof Connection.Travis travis) {
      return Stream.of(github(travis.repository()));
    }
    return connection instanceof Connection.Gitlab gitlab
        ? gitlab.project().stream().map(it -> gitlab(gitlab.reach(), it))
        : Stream.empty();
  }

  private static IssuePage github(String repository) {
    return new IssuePage("https://github.com/%s/issues/new".formatted(repository), "title", "body");
  }

  private static IssuePage gitlab(Reach reach, String project) {
    URI api = reach.url();
    return new IssuePage(
        "%s://%s/%s/-/issues/new".formatted(api.getScheme(), api.getAuthority(), project),
        "issue%5Btitle%5D",
        "issue%5Bdescription%5D");
  }

  /** What does not fit is cut: whoever files it sees what there is. */
  URI draft(String headline, String text) {
    return URI.create(
        "%s?%s=%s&%s=%s"
            .formatted(page, title, written(headline, TITLE), body, written(text, BODY)));
  }

  private static String written(String text, int most) {
    StringBuilder written = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      String next = encoded(letter);
      if (written.length() + next.length() > most) {
        break;
      }
      written.append(next);
    }
    return written.toString();
  }

  private static String encoded(int letter) {
    return URLEncoder.encode(Character.toString(letter), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
