package dev.signalbox.bot.web.page;

import dev.signalbox.integrations.chat.blocks.Redaction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markup that is safe to send: what others wrote comes in by {@link #text} alone. */
record Html(String markup) {

  static Html text(String foreign) {
    return new Html(
        Redaction.text(foreign)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
  }

  static Html element(String tag, Html... inside) {
    return new Html("<%s>%s</%s>\n".formatted(tag, all(Stream.of(inside)).markup(), tag));
  }

  static Html all(Stream<Html> parts) {
    return new Html(parts.map(Html::markup).collect(Collectors.joining()));
  }

  /** Nothing where there are no rows. */
  static Html table(String title, List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return new Html("");
    }
    Html head = element("tr", all(heads.stream().map(it -> element("th", text(it)))));
    Stream<Html> body =
        rows.stream()
            .map(row -> element("tr", all(row.stream().map(it -> element("td", text(it))))));
    return all(
        Stream.of(
            element("h2", text(title)),
            element("table", element("thead", head), element("tbody", all(body)))));
  }
}
