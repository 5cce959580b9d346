/**
 * The simulated world's databases of documents: small ones of three nodes each, which keep
 * revisions, conflicts and what was deleted as a CouchDB does.
 */
@NullMarked
package dev.signalbox.integrations.sandbox.documents;

import org.jspecify.annotations.NullMarked;
