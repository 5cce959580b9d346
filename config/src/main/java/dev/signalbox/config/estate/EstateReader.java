package dev.signalbox.config.estate;

import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.config.yaml.Node;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An estate out of a file that is known to be right. */
final class EstateReader {
  private final Sheet sheet;

  EstateReader(Node.Mapping root) {
    sheet = new Sheet(root);
  }

  Estate estate() {
    return new Estate(
        about(),
        TopologyReader.read(sheet),
        RolesReader.read(sheet),
        sheet.each("zones", ZoneName::new, EstateReader::zone),
        InboxForm.read(sheet),
        DeliveryReader.read(sheet),
        UpkeepReader.read(sheet),
        WorkReader.read(sheet),
        WordsReader.read(sheet),
        sheet.each("interlocks", Function.identity(), (_, sentence) -> Sheet.text(sentence)),
        InvariantForm.read(sheet),
        sheet.each("secrets", SecretName::new, (_, place) -> place(Sheet.text(place))),
        new EstateScope(sheet.mapping()).scope());
  }

  private About about() {
    return new About(
        new EstateName(sheet.text("estate")),
        sheet.text("title"),
        ZoneId.of(sheet.text("zone")),
        sheet.duration("review-within"),
        sheet.maybeDuration("approval-lasts").orElse(About.APPROVAL_LASTS),
        sheet.list("runbooks", Function.identity()),
        sheet.maybeSheet("may").map(EstateReader::may).orElse(May.NOBODY),
        sheet.list("escalate", GroupName::new));
  }

  private static May may(Sheet written) {
    Optional<Set<ChannelName>> in =
        written.mapping().get("in").map(_ -> Set.copyOf(written.list("in", ChannelName::new)));
    return new May(
        Set.copyOf(written.list("look", GroupName::new)),
        Set.copyOf(written.list("start", GroupName::new)),
        in,
        Set.copyOf(written.list("shared-channels", ChannelName::new)));
  }

  private static Zone zone(ZoneName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Zone(name, new ConnectionName(written.text("on")), written.text("export"));
  }

  private static SecretPlace place(String written) {
    int colon = written.indexOf(':');
    return new SecretPlace(written.substring(0, colon), written.substring(colon + 1));
  }
}
