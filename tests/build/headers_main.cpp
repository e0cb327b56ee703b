// tests/build/headers_main.cpp: the other units of this program include one header each, alone.
int main() { return 0; }
