package dev.signalbox.handlers.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.command.FrontDesk;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Adoption;
import dev.signalbox.handlers.watch.Rounds;
import dev.signalbox.integrations.chat.Answers;
import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** How people reach a node: they start something, look for what waits, and press. */
final class NodeDoor implements AutoCloseable {
  private static final String DUE =
      """
      select task_instance from scheduled_tasks
      where task_name in ('plan', 'step') and execution_time <= current_timestamp\
      """;

  private final BeanContext bot;
  private final HttpServer server;

  NodeDoor(BeanContext bot) throws IOException {
    this.bot = bot;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  /** From now on it may be found. */
  void open(Path number) throws IOException {
    Path draft = number.resolveSibling(number.getFileName() + ".draft");
    Files.writeString(draft, Integer.toString(server.getAddress().getPort()));
    Files.move(draft, number, StandardCopyOption.ATOMIC_MOVE);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] said = answer(words(exchange)).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, said.length);
      exchange.getResponseBody().write(said);
    }
  }

  private static String[] words(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
        .split("\n", -1);
  }

  private String answer(String... words) {
    return switch (words[0]) {
      case "start" -> start(words[1], words[2]);
      case "press" -> press(words[1], words[2]);
      case "asks" -> found("select step || ' ' || id || ' ' || hash from ask where state = 'OPEN'");
      case "adopt" -> adopt();
      case "reports" -> reports();
      case "left" -> found("select runbook || ' ' || state from run where ended_at is null");
      case "due" -> found(DUE);
      default -> "";
    };
  }

  private String found(String query) {
    return String.join("\n", new Queries(bot).texts(query));
  }

  private String start(String runbook, String person) {
    var order = Trial.order(bot.getBean(Installation.class).current(), runbook);
    var requester = new RunView.Requester(person, Track.ADA.user(), Track.ADA.channel());
    return bot.getBean(Starting.class).start(order, requester).run().value();
  }

  private String adopt() {
    Changed.adopt(bot.getBean(Adoption.class));
    return "adopted";
  }

  /** They come by their clocks from now on. */
  private String reports() {
    bot.getBean(Rounds.class).begin();
    return "begun";
  }

  /** Whoever says yes where people guard what is done types the estate's name with it. */
  private String press(String user, String value) {
    String choice = value.substring(value.lastIndexOf(' ') + 1);
    var who = new SlackId(new TeamId("T0BOX"), new UserId(user));
    Asked asked =
        choice.equals("approved")
            ? new Asked.Submitted(
                who, "ask", value, new Answers(Map.of("typed", List.of("gigadb"))))
            : new Asked.Pressed(who, new Asked.Surface.OnHome(), "ask." + choice, value);
    return bot.getBean(FrontDesk.class).answer(asked).toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
