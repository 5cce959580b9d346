package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.must;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.yaml.Node;
import java.util.SequencedMap;

/** What a file may say about where people leave files. */
final class InboxForm {
  static final String SECTION = "buckets";

  /** A whole bucket is never open. */
  private static final Word UNDER =
      Word.spelled("a folder", "users/", "(?:(?!\\.{1,2}/)[\\w.=+@-]{1,100}/){1,9}");

  static final Form INBOXES =
      new Each(
          Spelling.NAME,
          keys(
              "a bucket",
              must("bucket", UpkeepForm.BUCKET),
              must("cloud", Word.connection("aws")),
              must("under", UNDER)));

  private InboxForm() {}

  static SequencedMap<BucketName, Inbox> read(Sheet sheet) {
    return sheet.each(SECTION, BucketName::new, InboxForm::inbox);
  }

  private static Inbox inbox(BucketName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Inbox(
        name,
        written.text("bucket"),
        new ConnectionName(written.text("cloud")),
        written.text("under"));
  }
}
