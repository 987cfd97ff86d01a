package peel.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes structures in the compact protocol of Thrift, in which Parquet has its page headers and its footer
/// (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md). A field is written by its number; the
/// numbers of a structure rise. Not safe for several threads.
final class ThriftWriter {
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I16 = 4;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final Bytes out;
    private final Deque<Integer> outerFields = new ArrayDeque<>();
    private int lastField;

    ThriftWriter(Bytes out) {
        this.out = out;
    }

    ThriftWriter bool(int field, boolean value) {
        header(field, value ? TRUE : FALSE);
        return this;
    }

    ThriftWriter i16(int field, int value) {
        header(field, I16);
        zigzag(value);
        return this;
    }

    ThriftWriter i32(int field, int value) {
        header(field, I32);
        zigzag(value);
        return this;
    }

    ThriftWriter i64(int field, long value) {
        header(field, I64);
        zigzag(value);
        return this;
    }

    ThriftWriter text(int field, String value) {
        return binary(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ThriftWriter binary(int field, byte[] value) {
        header(field, BINARY);
        element(value);
        return this;
    }

    /// Starts a list; its elements follow.
    ThriftWriter listOfI32(int field, int size) {
        return list(field, size, I32);
    }

    /// Starts a list; its elements follow.
    ThriftWriter listOfTexts(int field, int size) {
        return list(field, size, BINARY);
    }

    /// Starts a list; its elements follow, each between [#beginElement] and [#end].
    ThriftWriter listOfStructs(int field, int size) {
        return list(field, size, STRUCT);
    }

    private ThriftWriter list(int field, int size, int type) {
        header(field, LIST);
        if (size < SHORT_LIST) {
            out.writeByte(size << 4 | type);
        } else {
            out.writeByte(SHORT_LIST << 4 | type);
            out.writeVarint(size);
        }
        return this;
    }

    /// An element of a list.
    ThriftWriter element(int value) {
        zigzag(value);
        return this;
    }

    /// An element of a list.
    ThriftWriter element(byte[] value) {
        out.writeVarint(value.length);
        out.write(value);
        return this;
    }

    /// Starts a structure inside this one, until [#end].
    ThriftWriter begin(int field) {
        header(field, STRUCT);
        return beginElement();
    }

    /// Starts a structure that is an element of a list, until [#end].
    ThriftWriter beginElement() {
        outerFields.push(lastField);
        lastField = 0;
        return this;
    }

    /// Ends the structure.
    ThriftWriter end() {
        out.writeByte(0);
        lastField = outerFields.isEmpty() ? 0 : outerFields.pop();
        return this;
    }

    private void header(int field, int type) {
        int step = field - lastField;
        if (step > 0 && step < 16) {
            out.writeByte(step << 4 | type);
        } else {
            out.writeByte(type);
            zigzag(field);
        }
        lastField = field;
    }

    private void zigzag(long value) {
        out.writeVarint(value << 1 ^ value >> 63);
    }
}
