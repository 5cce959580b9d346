package dev.signalbox.integrations.chat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.UserId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A sentence or a few, built span by span so that nothing foreign is ever read as markup. */
public record Words(List<Span> spans) {
  public Words {
    spans = List.copyOf(spans);
  }

  public static Words of(String plain) {
    return new Words(List.of(new Span.Plain(plain)));
  }

  public static Words empty() {
    return new Words(List.of());
  }

  public Words and(String plain) {
    return with(new Span.Plain(plain));
  }

  public Words bold(String text) {
    return with(new Span.Bold(text));
  }

  public Words code(String text) {
    return with(new Span.Code(text));
  }

  public Words person(UserId user) {
    return with(new Span.Person(user));
  }

  public Words group(SlackGroupId group) {
    return with(new Span.Group(group.value()));
  }

  public Words everybody(Span.Whom whom) {
    return with(new Span.Everybody(whom));
  }

  public Words channel(ChannelId channel) {
    return with(new Span.Channel(channel));
  }

  public Words link(String label, URI target) {
    return with(new Span.Link(label, target));
  }

  public Words moment(Instant at) {
    return with(new Span.Moment(at));
  }

  public Words and(Words more) {
    return new Words(Stream.concat(spans.stream(), more.spans.stream()).toList());
  }

  private Words with(Span span) {
    return new Words(Stream.concat(spans.stream(), Stream.of(span)).toList());
  }
}
