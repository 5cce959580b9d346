package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.ViewRules;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Sheet;
import dev.signalbox.bot.sandbox.workspace.Sheets;
import dev.signalbox.bot.sandbox.workspace.Triggers;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Submitting and cancelling forms, and what the bot's answer does to the stack of windows. */
@Singleton
final class Forms {
  private static final String TROUBLE = "We had some trouble connecting. Try again?";

  private final Interactions interactions;
  private final Triggers triggers;
  private final Sheets sheets;

  Forms(Interactions interactions, Triggers triggers, Sheets sheets) {
    this.interactions = interactions;
    this.triggers = triggers;
    this.sheets = sheets;
  }

  Outcome submit(Person person, Sheet sheet, Given given) {
    Json view = Payloads.withState(sheet.view(), given.values(sheet.view().items("blocks")));
    Delivered outcome =
        interactions.deliver(
            "view_submission", Payloads.submission(person, triggers.issue(person.id()), view));
    if (outcome instanceof Delivered.Answered answer && answer.isGood()) {
      take(person, sheet, answer.body());
      return Outcome.fine();
    }
    sheets.complain(sheet.id(), Map.of("", TROUBLE));
    return Outcome.failed(Delivered.error(outcome));
  }

  void cancel(Person person, Sheet sheet) {
    sheets.close(sheet.id());
    if (sheet.view().is("notify_on_close")) {
      interactions.deliver("view_closed", Payloads.closed(person, sheet.view()));
    }
  }

  private void take(Person person, Sheet sheet, String body) {
    Json answer = Json.read(body).orElse(Json.nothing());
    switch (answer.text("response_action", body.isBlank() ? "close" : "")) {
      case "close" -> sheets.close(sheet.id());
      case "clear" -> sheets.clear(person.id());
      case "errors" -> complain(sheet, answer.at("errors"));
      case "update" -> valid(sheet, answer).ifPresent(view -> sheets.update(sheet.id(), view));
      case "push" -> valid(sheet, answer).ifPresent(view -> push(person, sheet, view));
      default -> sheets.complain(sheet.id(), Map.of("", TROUBLE));
    }
  }

  private void push(Person person, Sheet sheet, Json view) {
    if (sheets.depth(person.id()) == Sheets.DEPTH) {
      sheets.complain(sheet.id(), Map.of("", TROUBLE));
      return;
    }
    sheets.push(person.id(), view);
  }

  private Optional<Json> valid(Sheet sheet, Json answer) {
    Json view = answer.at("view");
    if (ViewRules.isTooLarge(view) || !ViewRules.modal(view).isEmpty()) {
      sheets.complain(sheet.id(), Map.of("", TROUBLE));
      return Optional.empty();
    }
    return Optional.of(view);
  }

  /** Slack shows an error only at an input that exists, and gives up when none does. */
  private void complain(Sheet sheet, Json errors) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Json block : sheet.view().items("blocks")) {
      if (block.text("type", "").equals("input")) {
        errors
            .text(block.text("block_id", ""))
            .ifPresent(error -> known.put(block.text("block_id", ""), error));
      }
    }
    sheets.complain(sheet.id(), known.isEmpty() ? Map.of("", TROUBLE) : known);
  }
}
