package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class CorrelationTest {
  private final List<String> names = new CopyOnWriteArrayList<>();

  @Test
  void what_is_called_for_a_request_is_logged_under_its_name() {
    try (var begun = Correlation.begun()) {
      assertThat(begun).isNotNull();
      new WebApiWorkspace(new NamingSlack()).call("views.open", JsonObject.empty());
      assertThat(names).containsExactly(MDC.get(Correlation.KEY));
    }
  }

  private final class NamingSlack implements SlackApi {
    @Override
    public Called call(String method, JsonObject arguments) {
      names.add(String.valueOf(MDC.get(Correlation.KEY)));
      return new Called.Ok(Json.text("done"));
    }

    @Override
    public Called upload(URI address, byte[] content) {
      return call("upload", JsonObject.empty());
    }

    @Override
    public Called answer(URI responseUrl, JsonObject message) {
      return call("answer", message);
    }
  }
}
