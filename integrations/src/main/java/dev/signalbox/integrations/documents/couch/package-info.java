/** CouchDB's API, as far as we need it, from its first version to its third. */
@NullMarked
package dev.signalbox.integrations.documents.couch;

import org.jspecify.annotations.NullMarked;
