package dev.signalbox.config.estate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stack that a private cloud is made of: learningmachine-ppc-malta.
 *
 * @param override whose stack it is; with another one a new stack would come into being
 */
public record StackName(String override, String suffix) {
  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z0-9]*(?:-[a-z0-9]+)*)-ppc-([a-z0-9]+(?:-[a-z0-9]+)*)");

  public StackName {
    if (!FORM.matcher(written(override, suffix)).matches() || override.contains("-ppc-")) {
      throw new IllegalArgumentException(
          "'%s' is not a stack's name like learningmachine-ppc-malta"
              .formatted(written(override, suffix)));
    }
  }

  /** Empty for what is no stack's name. */
  public static Optional<StackName> read(String written) {
    Matcher parts = FORM.matcher(written);
    return parts.matches() && written.indexOf("-ppc-") == written.lastIndexOf("-ppc-")
        ? Optional.of(new StackName(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  private static String written(String override, String suffix) {
    return "%s-ppc-%s".formatted(override, suffix);
  }

  @Override
  public String toString() {
    return written(override, suffix);
  }
}
