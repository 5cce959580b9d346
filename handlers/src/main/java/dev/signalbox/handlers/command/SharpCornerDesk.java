package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts issues. People file them under their own name; that they wanted to stays in the ledger.
 */
@Singleton
final class SharpCornerDesk implements LookDesk {
  @Override
  public BuiltIn word() {
    return BuiltIn.SHARP_CORNER;
  }

  /** The estate, and the rest of the line as it is. */
  static Parsed read(List<String> rest) {
    return rest.size() < 2
        ? new Parsed.Misread(
            "an estate is missing, or what you have found",
            "`%s`".formatted(BuiltIn.SHARP_CORNER.usage()))
        : new Parsed.Ok(
            new Command.Look(
                BuiltIn.SHARP_CORNER,
                Map.of(
                    "estate",
                    rest.getFirst(),
                    "what",
                    String.join(" ", rest.subList(1, rest.size())))));
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    return new Answer.Privately(
        Optional.ofNullable(given.get("estate"))
            .flatMap(visit.menu()::estate)
            .map(it -> draft(it, given.getOrDefault("what", ""), visit))
            .orElseGet(() -> Term.misread(BuiltIn.SHARP_CORNER, "an estate is missing")));
  }

  private static Message draft(Estate estate, String what, Visit visit) {
    String title = estate.about().title();
    String body = "%s\n\n(found by %s while working on %s)".formatted(what, visit.person(), title);
    return IssuePage.of(estate)
        .map(it -> it.draft(what, body))
        .map(
            it ->
                Message.of(
                    Words.of("Your issue is drafted: ")
                        .link("look it through and file it", it)
                        .and(". Nothing is filed before you do.")))
        .orElseGet(
            () ->
                Message.of(
                    "The file of %s names no repository at GitHub or GitLab, so I do not know where its issues are kept. What you found is in the ledger."
                        .formatted(title)));
  }
}
