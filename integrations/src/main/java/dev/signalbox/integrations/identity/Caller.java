package dev.signalbox.integrations.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whoever a key belongs to.
 *
 * @param arn its whole name
 * @param user the name that outlives a rename
 */
public record Caller(String account, String arn, String user) {
  private static final Pattern TAKEN =
      Pattern.compile("(arn:[a-z-]+):sts::([0-9]{12}):assumed-role/([^/]+)/.+");
  private static final Pattern ROLE =
      Pattern.compile("(arn:[a-z-]+):iam::([0-9]{12}):role/(?:.+/)?([^/]+)");

  /** Whether it is the one that the estate's file expects. A role is known by its own name. */
  public boolean is(String expected) {
    if (arn.equals(expected)) {
      return true;
    }
    Matcher taken = TAKEN.matcher(arn);
    Matcher role = ROLE.matcher(expected);
    return taken.matches()
        && role.matches()
        && taken.group(1).equals(role.group(1))
        && taken.group(2).equals(role.group(2))
        && taken.group(3).equals(role.group(3));
  }
}
