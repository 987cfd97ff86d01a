package peel.embedded.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.place.PlaceNames.DatedName;
import peel.geo.Morton;
import peel.json.JsonBuffer;
import peel.json.LocationJson;

/// Writes the names of places, and the `location` objects with these names, as [PlaceTable] reads them. A name that is unknown
/// takes no byte.
final class PlaceTextWriter {
    private final JsonBuffer json = new JsonBuffer(256);
    private long end;

    /// Writes the entry and the texts of the next place.
    void write(long key, int id, PlaceNames names, IndexOutput entries, IndexOutput text) throws IOException {
        entries.writeLong(end);
        for (boolean isBtp : new boolean[]{false, true}) {
            byte[] location = location(key, id, names, isBtp);
            writeText(location, entries, text);
        }
        for (int slot = 0; slot < PlaceNames.DATED_NAMES; slot++) {
            writeText(names.datedName(slot).name().getBytes(StandardCharsets.UTF_8), entries, text);
        }
        for (int slot = 0; slot < PlaceNames.DATED_NAMES; slot++) {
            DatedName datedName = names.datedName(slot);
            entries.writeShort((short) datedName.month());
        }
    }

    private void writeText(byte[] bytes, IndexOutput entries, IndexOutput text) throws IOException {
        entries.writeShort((short) bytes.length);
        text.writeBytes(bytes, bytes.length);
        end += bytes.length;
    }

    private byte[] location(long key, int id, PlaceNames names, boolean isBtp) {
        json.clear();
        if (isBtp ? names.hasBtp() : names.hasForce()) {
            LocationJson.append(json, Morton.latMicro(key), Morton.lngMicro(key), id, names.plain().inCrimes(isBtp));
        }
        return json.toByteArray();
    }
}
