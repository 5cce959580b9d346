package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Words;
import io.micronaut.json.tree.JsonNode;

/** A form as a modal. */
final class FormView {
  private static final Fitting VIEW =
      new Fitting(
          Limits.VIEW_BLOCKS,
          Limits.VIEW_TEXT,
          Limits.VIEW_BYTES,
          Words.of("Not everything fits into this form: ").code("/ops plan").and(" shows it all."));

  private FormView() {}

  static String of(Form form) {
    var fields = new Fields();
    return Block.typed("modal")
        .with("callback_id", form.name())
        .with("title", words(form.title()))
        .with("submit", words(form.submit()))
        .with("close", words("Cancel"))
        .with("private_metadata", form.state())
        .with("blocks", VIEW.fit(form.fields().stream().map(fields::blocks).toList()).blocks())
        .toString();
  }

  private static JsonNode words(String text) {
    String clean = Redaction.text(text).strip();
    return Block.plain(clean.isEmpty() ? "OK" : Lines.cut(clean, Limits.MODAL_WORDS));
  }
}
