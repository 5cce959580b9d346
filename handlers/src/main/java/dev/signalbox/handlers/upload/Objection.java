package dev.signalbox.handlers.upload;

import static dev.signalbox.handlers.guard.Refusal.FILE_NOT_READ;
import static dev.signalbox.handlers.guard.Refusal.FILE_NOT_TAKEN;

import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.SharedFiles.Got;
import dev.signalbox.integrations.chat.SharedFiles.Wanted;
import java.util.Locale;

/** Why a file was not taken, and what to do about it. Pure. */
record Objection(Wanted wanted) {
  Refused to(Got got) {
    return switch (got) {
      case Got.Text _ -> throw new IllegalArgumentException("nothing speaks against it");
      case Got.TooBig(String name, long bytes) -> tooBig(name, bytes);
      case Got.WrongKind(String name) -> wrongKind(name);
      case Got.Elsewhere(String name) ->
          new Refused(
              FILE_NOT_TAKEN,
              name + " does not lie at Slack itself, and I fetch files from nowhere else",
              "attach the file, not a link to it");
      case Got.NoText(String name) ->
          new Refused(
              FILE_NOT_TAKEN, name + " is no text in UTF-8", "save it as UTF-8, and give it again");
      case Got.NotFound() ->
          new Refused(
              FILE_NOT_READ,
              "Slack shows me no such file",
              "give it again, in the form or in a channel that I am in");
      case Got.Forbidden(String scope) -> forbidden(scope);
      case Got.Untold(String why) ->
          new Refused(
              FILE_NOT_READ, "Slack did not give it to me: " + why, "give it again in a minute");
    };
  }

  private static Refused forbidden(String scope) {
    return new Refused(
        FILE_NOT_READ,
        "I may read no files here: my app in Slack lacks the scope `%s`".formatted(scope),
        "ask whoever looks after the app to add `%s` and to install it again".formatted(scope));
  }

  private Refused tooBig(String name, long bytes) {
    return new Refused(
        FILE_NOT_TAKEN,
        String.format(
            Locale.ROOT,
            "%s has %,d bytes, and %,d are taken at most",
            name,
            bytes,
            wanted.atMost()),
        "split it, or leave out what is not needed");
  }

  private Refused wrongKind(String name) {
    String kinds = String.join(" or ", wanted.endings());
    return new Refused(
        FILE_NOT_TAKEN,
        "%s is not called like a file of the kind %s".formatted(name, kinds),
        "give one that ends with ." + String.join(" or .", wanted.endings()));
  }
}
