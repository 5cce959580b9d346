package dev.signalbox.config.estate;

import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.function.Function;

/** What a file says about how a change gets out. */
final class DeliveryReader {
  private DeliveryReader() {}

  static Delivery read(Sheet sheet) {
    return new Delivery(
        sheet.maybeSheet("releases").map(DeliveryReader::releases),
        sheet.each("jobs", Function.identity(), (_, node) -> chains(node)),
        sheet.list("alarm-jobs", Function.identity()),
        sheet.maybeSheet("promotion").map(DeliveryReader::promotion).orElse(Promotion.UNSAID),
        sheet.each("requests", RequestName::new, DeliveryReader::request),
        sheet.each("branches", Function.identity(), (_, node) -> Sheet.text(node)));
  }

  private static Releases releases(Sheet written) {
    return new Releases(
        written.text("pattern"),
        new ConnectionName(written.text("on")),
        written.text("repository"),
        written.list("complex-when", Function.identity()));
  }

  private static List<JobChain> chains(Node node) {
    return Sheet.items(node).stream()
        .map(chain -> new JobChain(Sheet.items(chain).stream().map(Sheet::text).toList()))
        .toList();
  }

  private static Promotion promotion(Sheet written) {
    return new Promotion(
        written.maybe(Promotion.PLAN),
        written.maybe(Promotion.VERSIONS),
        written.each(Promotion.BRINGS, EnvironmentName::new, (_, node) -> Sheet.text(node)),
        written
            .maybeSheet(Promotion.TESTS)
            .map(DeliveryReader::tests)
            .orElse(Promotion.Tests.NONE));
  }

  private static Promotion.Tests tests(Sheet written) {
    return new Promotion.Tests(
        written.list("require", TestName::new),
        written.maybe("worse").map(it -> Integer.valueOf(it.replace("%", ""))));
  }

  private static Request request(RequestName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Request(
        name,
        written.text("title"),
        written.text("branch"),
        tree(written.node("config")),
        written.text("merge-mode"),
        written.list("tell", ChannelName::new),
        written.list("marks", Function.identity()));
  }

  private static Tree tree(Node node) {
    return switch (node) {
      case Node.Text(_, var text, _, _) -> new Tree.Leaf(text);
      case Node.Listing(_, var items) ->
          new Tree.Items(items.stream().map(DeliveryReader::tree).toList());
      case Node.Mapping mapping ->
          new Tree.Branches(
              new Sheet(mapping).all(Function.identity(), (_, branch) -> tree(branch)));
    };
  }
}
