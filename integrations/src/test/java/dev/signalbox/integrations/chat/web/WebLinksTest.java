package dev.signalbox.integrations.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.chat.Letters.Posted;
import dev.signalbox.integrations.chat.MessageTs;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebLinksTest {
  private static final Posted CARD =
      new Posted(new ChannelId("C0OPS"), new MessageTs("1732093322.000200"));
  private static final String THERE = "https://genome.slack.com/archives/C0OPS/p1732093322000200";

  @Test
  void slack_tells_the_way_to_a_message() {
    try (MockSlack slack = new MockSlack()) {
      slack.answers(response("{\"ok\":true,\"permalink\":\"" + THERE + "\"}"));
      assertThat(slack.links().to(CARD)).contains(URI.create(THERE));
      assertThat(slack.seen()[0].getPath().getValue()).isEqualTo("/api/chat.getPermalink");
      assertThat(slack.seen()[0].getBodyAsString())
          .isEqualTo("channel=C0OPS&message_ts=1732093322.000200");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ok\":false,\"error\":\"message_not_found\"}",
        "{\"ok\":true}",
        "{\"ok\":true,\"permalink\":\"no way\"}",
        "hello"
      })
  void where_there_is_no_way_none_is_shown(String answer) {
    try (MockSlack slack = new MockSlack()) {
      slack.answers(response(answer));
      assertThat(slack.links().to(CARD)).isEmpty();
    }
  }
}
