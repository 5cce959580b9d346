package dev.signalbox.config.estate;

import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.yaml.Node;
import java.util.function.Function;

/** What a file says about telling people. */
final class WordsReader {
  private WordsReader() {}

  static Words read(Sheet sheet) {
    return new Words(
        sheet.each(
            "announcements", AnnouncementName::new, (_, node) -> announcement(Sheet.of(node))),
        sheet.each("reports", Function.identity(), WordsReader::report).sequencedValues().stream()
            .toList(),
        sheet.each("chains", Function.identity(), (_, node) -> chain(Sheet.of(node))),
        QuestionForm.read(sheet));
  }

  private static Announcement announcement(Sheet written) {
    return new Announcement(
        written.list("to", ChannelName::new),
        written.each("mail", EnvironmentName::new, (_, node) -> Sheet.text(node)),
        written.maybe("subject"),
        written.text("text"));
  }

  private static Report report(String name, Node node) {
    Sheet written = Sheet.of(node);
    return new Report(
        name,
        written.text("every"),
        written.list("to", ChannelName::new),
        ReportWhen.of(written.text("when")),
        ReportShow.of(written.text("show")));
  }

  private static Chain chain(Sheet written) {
    return new Chain(written.list("steps", WordsReader::call), written.duration("wait"));
  }

  private static Chain.Call call(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      int mention = written.indexOf(" @");
      return new Chain.Call.InChannel(
          new ChannelName(written.substring(1, mention)), written.substring(mention + 2));
    }
    String to = written.substring(colon + 1);
    return written.startsWith("mail:") ? new Chain.Call.ByMail(to) : new Chain.Call.ByTelephone(to);
  }
}
