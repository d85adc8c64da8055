SELECT lo_put(4711, 0, 'kept');
