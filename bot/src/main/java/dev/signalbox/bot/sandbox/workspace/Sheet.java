package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import java.util.Map;

/** An open window of a form, as one person has it before them. */
public record Sheet(Json view, Map<String, String> mistakes) {
  public Sheet {
    mistakes = Map.copyOf(mistakes);
  }

  public String id() {
    return view.text("id", "");
  }

  Json shown() {
    Json complaints = Json.empty();
    for (Map.Entry<String, String> mistake : mistakes.entrySet()) {
      complaints = complaints.with(mistake.getKey(), mistake.getValue());
    }
    return Json.empty().with("view", view).with("mistakes", complaints);
  }
}
