package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes secrets out of text that is about to leave. */
public final class Redaction {
  private static final String MARK = "[secret removed]";

  private Redaction() {}

  public static String text(String text) {
    return without(text, 0, Secrets.in(text));
  }

  /** The last net: every text in a tree that is about to leave. */
  public static Map<String, JsonNode> members(Map<String, JsonNode> members) {
    var clean = new LinkedHashMap<String, JsonNode>();
    members.forEach((name, value) -> clean.put(name, tree(value)));
    return clean;
  }

  private static JsonNode tree(JsonNode node) {
    if (node.isString()) {
      return Json.text(text(node.getStringValue()));
    }
    if (node.isArray()) {
      return Json.array(Json.items(Optional.of(node)).stream().map(Redaction::tree).toList());
    }
    if (!node.isObject()) {
      return node;
    }
    var members = new LinkedHashMap<String, JsonNode>();
    node.entries().forEach(entry -> members.put(entry.getKey(), tree(entry.getValue())));
    return JsonNode.createObjectNode(members);
  }

  /** Also where a secret lies across spans: {@code Bearer } plain and its value as code. */
  static Words words(Words words) {
    var all = new StringBuilder();
    words.spans().forEach(span -> all.append(said(span)));
    List<Secrets.Stretch> secrets = Secrets.in(all.toString());
    var clean = new ArrayList<Span>();
    int from = 0;
    for (Span span : words.spans()) {
      clean.add(without(span, from, secrets));
      from += said(span).length();
    }
    return new Words(clean);
  }

  private static String said(Span span) {
    return switch (span) {
      case Span.Plain(String text) -> text;
      case Span.Bold(String text) -> text;
      case Span.Code(String text) -> text;
      case Span.Link(String label, URI _) -> label;
      case Span.Person _, Span.Group _, Span.Everybody _, Span.Channel _, Span.Moment _ -> " ";
    };
  }

  private static Span without(Span span, int from, List<Secrets.Stretch> secrets) {
    return switch (span) {
      case Span.Plain(String text) -> new Span.Plain(without(text, from, secrets));
      case Span.Bold(String text) -> new Span.Bold(without(text, from, secrets));
      case Span.Code(String text) -> new Span.Code(without(text, from, secrets));
      case Span.Link(String label, URI target) -> link(without(label, from, secrets), target);
      case Span.Person _, Span.Group _, Span.Everybody _, Span.Channel _, Span.Moment _ -> span;
    };
  }

  private static Span link(String label, URI target) {
    String address = target.toString();
    String clean = text(address);
    return clean.equals(address)
        ? new Span.Link(label, target)
        : new Span.Plain("%s (%s)".formatted(label, clean));
  }

  private static String without(String text, int from, List<Secrets.Stretch> secrets) {
    var clean = new StringBuilder();
    int at = 0;
    for (Secrets.Stretch secret : secrets) {
      int start = Math.clamp(secret.from() - from, 0, text.length());
      int end = Math.clamp(secret.to() - from, 0, text.length());
      if (start < end) {
        clean.append(text, at, start).append(secret.from() >= from ? MARK : "");
        at = end;
      }
    }
    return clean.append(text, at, text.length()).toString();
  }
}
