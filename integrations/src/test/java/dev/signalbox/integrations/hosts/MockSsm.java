package dev.signalbox.integrations.hosts;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of AWS's Systems Manager as our client meets; what it is sent it runs on a machine. */
final class MockSsm implements ExpectationResponseCallback {
  static final String SLOW = "InProgress";
  private static final String TARGET = "AmazonSSM.";

  /** Each with its ping, in pages of one. */
  final List<Map.Entry<String, String>> known = new CopyOnWriteArrayList<>();

  final List<JsonNode> sent = new CopyOnWriteArrayList<>();
  final Set<String> underWay = ConcurrentHashMap.newKeySet();
  final List<String> lines = new CopyOnWriteArrayList<>();
  final AtomicBoolean keepsQuietAfterActing = new AtomicBoolean();
  final AtomicReference<UnaryOperator<Ran>> garbles =
      new AtomicReference<>(UnaryOperator.identity());
  final AtomicReference<Optional<String>> fate = new AtomicReference<>(Optional.empty());
  private final Map<String, JsonObject> invocations = new ConcurrentHashMap<>();
  private final AtomicInteger looks = new AtomicInteger();
  private final Machine machine;

  MockSsm(Machine machine) {
    this.machine = machine;
    known.add(Map.entry("i-0123456789abcdef0", "Online"));
  }

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    JsonNode body = Json.read(request.getBodyAsString()).orElseThrow();
    String asked = request.getFirstHeader("X-Amz-Target");
    return switch (asked.substring(TARGET.length())) {
      case "DescribeInstanceInformation" -> hosts(body);
      case "SendCommand" -> send(body);
      case "GetCommandInvocation" -> invocation(Json.text(body, "CommandId").orElseThrow());
      case "ListCommands" -> commands();
      default -> no("UnknownOperationException", asked);
    };
  }

  private HttpResponse hosts(JsonNode asked) {
    int page = Json.text(asked, "NextToken").map(Integer::valueOf).orElse(0);
    List<JsonNode> shown =
        known.stream()
            .skip(page)
            .limit(1)
            .map(
                it ->
                    JsonObject.empty()
                        .with("InstanceId", it.getKey())
                        .with("PingStatus", it.getValue())
                        .tree())
            .toList();
    JsonObject told = JsonObject.empty().with("InstanceInformationList", shown);
    boolean last = page + 1 >= known.size();
    return yes(last ? told : told.with("NextToken", Integer.toString(page + 1)));
  }

  private HttpResponse send(JsonNode body) {
    sent.add(body);
    fate.get()
        .filter(SLOW::equals)
        .ifPresent(_ -> underWay.add(Json.text(body, "Comment").orElseThrow()));
    String id = "0831e1a8-a1ac-4257-a1fd-%012d".formatted(sent.size());
    invocations.put(id, fate.get().map(MockSsm::lost).orElseGet(() -> ran(body)));
    HttpResponse told =
        yes(JsonObject.empty().with("Command", JsonObject.empty().with("CommandId", id).tree()));
    return keepsQuietAfterActing.getAndSet(false) ? told.withDelay(TimeUnit.SECONDS, 5) : told;
  }

  private static JsonObject lost(String details) {
    return JsonObject.empty()
        .with("Status", details.equals(SLOW) ? SLOW : "TimedOut")
        .with("StatusDetails", details)
        .with("ResponseCode", -1);
  }

  private JsonObject ran(JsonNode body) {
    JsonNode parameters = Json.member(body, "Parameters").orElseThrow();
    String line = Json.items(Json.member(parameters, "commands")).getFirst().getStringValue();
    lines.add(line);
    Ran ran = garbles.getAndSet(UnaryOperator.identity()).apply(machine.run(line));
    return JsonObject.empty()
        .with("Status", ran.code() == 0 ? "Success" : "Failed")
        .with("StatusDetails", ran.code() == 0 ? "Success" : "Failed")
        .with("ResponseCode", ran.code())
        .with("StandardOutputContent", ran.out())
        .with("StandardErrorContent", ran.err());
  }

  /**
   * Of the first that was sent the first look finds nothing, the second one that it is under way.
   */
  private HttpResponse invocation(String id) {
    return switch (looks.incrementAndGet()) {
      case 1 -> no("InvocationDoesNotExist", "not yet");
      case 2 -> yes(JsonObject.empty().with("Status", "InProgress"));
      default -> yes(invocations.getOrDefault(id, JsonObject.empty()));
    };
  }

  private HttpResponse commands() {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode each : sent) {
      String comment = Json.text(each, "Comment").orElse("");
      all.add(
          JsonObject.empty()
              .with("Comment", comment)
              .with("Status", underWay.contains(comment) ? "Pending" : "Success")
              .tree());
    }
    return yes(JsonObject.empty().with("Commands", all));
  }

  static HttpResponse no(String type, String message) {
    return HttpResponse.response(
            JsonObject.empty().with("__type", type).with("message", message).toString())
        .withStatusCode(400)
        .withHeader("Content-Type", "application/x-amz-json-1.1");
  }

  private static HttpResponse yes(JsonObject told) {
    return HttpResponse.response(told.toString())
        .withHeader("Content-Type", "application/x-amz-json-1.1");
  }
}
