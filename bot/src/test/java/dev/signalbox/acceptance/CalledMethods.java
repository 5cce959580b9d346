package dev.signalbox.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of Slack's that our code names, read from the sources: none is called otherwise. */
final class CalledMethods {
  private static final List<String> SOURCES =
      List.of("integrations/src/main", "handlers/src/main", "bot/src/main");
  private static final Pattern DOTTED = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");

  private CalledMethods() {}

  static Set<String> known(SlackContract contract) throws IOException {
    Path home = Path.of(System.getProperty("signalbox.home", ".."));
    var text = new StringBuilder();
    for (String sources : SOURCES) {
      try (Stream<Path> tree = Files.walk(home.resolve(sources))) {
        for (Path file : tree.filter(CalledMethods::mayCall).toList()) {
          text.append(Files.readString(file));
        }
      }
    }
    return DOTTED
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(contract::knows)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The simulated workspace names methods to answer them. */
  private static boolean mayCall(Path file) {
    return file.toString().endsWith(".java") && !file.toString().contains("/bot/sandbox/");
  }
}
