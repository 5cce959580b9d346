package dev.signalbox.config.secret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the shapes of credentials that people paste by mistake. */
public final class LooksLikeSecret {
  private static final List<Shape> SHAPES =
      List.of(
          shape("a private key", "-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----"),
          shape("an AWS access key id", "\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b"),
          shape("a GitLab token", "\\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|soat)-[\\w-]{16,}"),
          shape("a GitHub token", "\\b(?:gh[oprsu]_\\w{30,}|github_pat_\\w{20,})"),
          shape("a Pulumi access token", "(?i)\\bpul-[0-9a-f]{40}\\b"),
          shape("a Slack token", "\\b(?:xox[abceoprs]|xapp|xoxe\\.xox[bp])-[\\w-]{8,}"),
          shape("a Slack webhook", "hooks\\.slack\\.com/(?:services|workflows)/[\\w/]{8,}"),
          shape("a Google API key", "\\bAIza[\\w-]{35}"),
          shape("a JSON web token", "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]*"),
          shape("a password in a URL", "\\w:/{2}[^\\s/?#:@]*:[^\\s/?#@]+@"),
          shape("a password in a URL", "(?i)[?&;](?:password|passwd|pwd|token|secret)=[^\\s&;$]+"));

  private LooksLikeSecret() {}

  /** What the text seems to hold, such as "an AWS access key id"; empty when nothing does. */
  public static Optional<String> in(String text) {
    return SHAPES.stream()
        .filter(shape -> shape.pattern().matcher(text).find())
        .findFirst()
        .map(Shape::what);
  }

  /** The sentence about such a text in a file. */
  public static Optional<String> complaint(String text) {
    return in(text)
        .map("this looks like %s; keep it in the secret store and write secret:NAME"::formatted);
  }

  private static Shape shape(String what, String pattern) {
    return new Shape(what, Pattern.compile(pattern));
  }

  private record Shape(String what, Pattern pattern) {}
}
