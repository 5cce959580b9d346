package dev.signalbox.handlers.ppc;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Glance;
import dev.signalbox.handlers.action.Outcome;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code account.check}: whose keys somebody is about to use, as AWS told them. With the keys of
 * another account all that follows would go there.
 */
record AccountCheck(String account, String user, String seen) implements Glance {
  private static final Pattern NAME =
      Pattern.compile("arn:[a-z-]+:(iam|sts)::(?<account>[0-9]{12}):(?<who>.+)");

  static AccountCheck of(Deed.Words words) {
    Map<String, String> told = words.arguments();
    return new AccountCheck(
        told.getOrDefault("account", ""),
        told.getOrDefault("user", ""),
        told.getOrDefault("seen", "").strip());
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    var name = NAME.matcher(seen);
    if (!name.matches()) {
      return no("'%s' is not what AWS answers: it begins with arn:aws:iam::".formatted(seen));
    }
    if (!name.group("account").equals(account)) {
      return no(
          "these are keys of account %s, not of %s".formatted(name.group("account"), account));
    }
    return name.group("who").equals("user/" + user)
        ? new Outcome.Done<>(Map.of())
        : no("these are keys of %s, not of user/%s".formatted(name.group("who"), user));
  }

  private static Outcome<Map<String, String>> no(String why) {
    return new Outcome.Failed<>(why + "; abort, and start again with the right ones", false);
  }

  @Override
  public String byHand() {
    return "see that `aws sts get-caller-identity` says user/%s of account %s"
        .formatted(user, account);
  }
}
