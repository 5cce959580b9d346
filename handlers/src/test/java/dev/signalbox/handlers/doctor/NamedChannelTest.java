package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.integrations.chat.Membership.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedChannelTest {
  @Test
  void outsiders_may_be_where_every_estate_that_names_the_channel_agreed() {
    var agreed = new NamedChannel(new ChannelName("ops"), new ChannelId("C0OPS"), List.of());
    assertThat(agreed.judge(new Place.Seen(true, false, true)))
        .isEqualTo(new Finding.Well("in #ops"));
  }

  @Test
  void the_bundled_estates_name_these_channels() {
    assertThat(NamedChannel.all(Bundled.installation().current()))
        .extracting(it -> it.name().value())
        .containsExactly("ops", "releases", "ops-notifications");
  }
}
